import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { deskLines } from '@/db/schema/desk-list';
import { sections, topics } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { deskConditions, stateCondition } from '@/lib/articles/desk-conditions';
import { type DeskFilters, type Direction, type Sort, sorts } from '@/lib/articles/desk-filters';
import { isOwnLine } from '@/lib/articles/desk-reach';
import { byIndex } from '@/lib/articles/desk-search';
import type { DraftState, LiveState } from '@/lib/articles/status';
import { type Actor, isEditor } from '@/lib/people/actor';

export type DeskLine = {
  id: string;
  version: number;
  headline: string;
  sectionName: string | null;
  language: string;
  bylines: string[];
  topics: string[];
  live: LiveState;
  draftState: DraftState;
  isArchived: boolean;
  /** Whose turn it is; null where it is nobody's, or not this person's to know. */
  assignedTo: string | null;
  path: string | null;
  scheduledAt: Date | null;
  firstPublishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
};

type Wanted = DeskFilters & { actor: Actor };

export const perPage = 50;
/** A far page costs as much as all before it: who has turned so many narrows the list, or turns its order round. */
export const mostPages = 100;

/** A page of the desk's articles that a person may see, by everything that the list's address names. */
export async function listDeskArticles(db: Queryable, { actor, ...filters }: Wanted): Promise<DeskLine[]> {
  const read = async (from: Queryable) => {
    const narrowed = await deskConditions(from, actor, filters);
    const where = filters.state ? sql`${narrowed} and ${stateCondition(filters.state)}` : narrowed;
    return listLines(from, where, { actor, ...filters });
  };
  const lines = await (filters.q ? byIndex(db, read) : read(db));
  const rest = await readRest(
    db,
    lines.map(({ revisionId }) => revisionId),
  );
  return lines.map(({ revisionId, knowsWhoseTurn, ...line }) => {
    const { assignedTo, ...more } = rest.get(revisionId)!;
    return { ...line, ...more, assignedTo: knowsWhoseTurn ? assignedTo : null };
  });
}

const listLines = (db: Queryable, where: SQL, { actor, sort = 'changed', dir, page = 1 }: Wanted) =>
  db
    .select({
      id: deskLines.articleId,
      revisionId: deskLines.revisionId,
      headline: deskLines.headline,
      sectionName: sections.name,
      language: deskLines.language,
      live: deskLines.live,
      draftState: deskLines.draftState,
      isArchived: sql<boolean>`${deskLines.archivedAt} is not null`,
      firstPublishedAt: deskLines.firstPublishedAt,
      updatedAt: deskLines.updatedAt,
      knowsWhoseTurn: isEditor(actor) ? sql<boolean>`true` : isOwnLine(actor.id),
    })
    .from(deskLines)
    .leftJoin(sections, eq(sections.id, deskLines.sectionId))
    .where(where)
    .orderBy(...orderOf(sort, dir))
    .limit(perPage)
    .offset((Math.min(Math.max(1, page), mostPages) - 1) * perPage);

/** The id decides between equals, so that no article stands on two pages or on none. */
function orderOf(sort: Sort, dir: Direction = sorts[sort]): SQL[] {
  const keys = {
    changed: sql`desk_lines.updated_at`,
    published: sql`desk_lines.first_published_at`,
    headline: sql`left(lower(desk_lines.headline), 200)`,
    section: sql`sections.position`,
  } as const satisfies Record<Sort, SQL>;
  const way = sql.raw(dir);
  const last = sort === 'published' || sort === 'section' ? sql` nulls last` : sql``;
  return [sql`${keys[sort]} ${way}${last}`, sql`desk_lines.article_id ${way}${sort === 'published' ? last : sql``}`];
}

/** What stands in other tables, of a page's lines alone. */
async function readRest(db: Queryable, revisionIds: string[]) {
  if (revisionIds.length === 0) return new Map<string, never>();
  const document = sql`${revisions.document}`;
  const assigned = sql`(select name from users as whose where whose.id = articles.assigned_to)`;
  const rows = await db
    .select({
      revisionId: revisions.id,
      version: articles.version,
      path: articles.path,
      scheduledAt: articles.scheduledAt,
      bylines: sql<
        string[]
      >`array(select ${authors.name} from jsonb_array_elements(${document} -> 'bylines') with ordinality as line(value, place)
        join ${authors} on ${authors.id} = (line.value ->> 'author')::uuid where line.value ->> 'role' = 'by' order by line.place)`,
      topics: sql<
        string[]
      >`array(select ${topics.name} from jsonb_array_elements_text(${document} -> 'topics') with ordinality as line(value, place)
        join ${topics} on ${topics.id} = line.value::uuid order by line.place)`,
      assignedTo: sql<string | null>`${assigned}`,
      updatedBy: sql<string>`coalesce(${users.name}, '')`,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(inArray(revisions.id, revisionIds));
  return new Map(rows.map(({ revisionId, ...row }) => [revisionId, row]));
}
