import { eq, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { deskLines } from '@/db/schema/desk-list';
import { sections, topics } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { deskConditions, stateCondition } from '@/lib/articles/desk-conditions';
import { countGroups, countsOf, type DeskCounts } from '@/lib/articles/desk-counts';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import { findPage } from '@/lib/articles/desk-find';
import { linesBefore, orderBy, perPage, placeOf } from '@/lib/articles/desk-order';
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

/** A page of the desk's list, and how many articles its address finds. */
export type DeskList = { lines: DeskLine[]; counts: DeskCounts };

type Wanted = DeskFilters & { actor: Actor };

/** The desk's list as its address narrows and orders it, within a person's reach. Counts are exact; a search's lines agree with them. */
export async function readDeskList(db: Queryable, wanted: Wanted): Promise<DeskList> {
  const { lines, groups } = await (wanted.q ? byIndex(db, (tx) => search(tx, wanted)) : list(db, wanted));
  const rest = await readRest(
    db,
    lines.map(({ revisionId }) => revisionId),
  );
  return {
    lines: lines.map(({ revisionId, knowsWhoseTurn, ...line }) => {
      const { assignedTo, ...more } = rest.get(revisionId)!;
      return { ...line, ...more, assignedTo: knowsWhoseTurn ? assignedTo : null };
    }),
    counts: countsOf(groups, wanted.state),
  };
}

async function list(db: Queryable, { actor, ...filters }: Wanted) {
  const where = await deskConditions(db, actor, filters);
  const narrowed = filters.state ? sql`${where} and ${stateCondition(filters.state)}` : where;
  const page = selectLines(db, narrowed, { actor, ...filters })
    .limit(perPage)
    .offset(linesBefore(filters));
  const [lines, groups] = await Promise.all([page, countGroups(db, where)]);
  return { lines, groups };
}

async function search(db: Queryable, { actor, ...filters }: Wanted) {
  const { keys, groups } = await findPage(db, await deskConditions(db, actor, filters), filters);
  const ids = sql.param(keys.map(({ articleId }) => articleId));
  const which = sql.param(keys.map(({ working }) => working));
  const named = sql`(desk_lines.article_id, desk_lines.working) in (select * from unnest(${ids}::uuid[], ${which}::bool[]))`;
  return { lines: await selectLines(db, named, { actor, ...filters }), groups };
}

const selectLines = (db: Queryable, where: SQL, { actor, ...filters }: Wanted) =>
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
    .orderBy(orderBy(placeOf(filters), sql`desk_lines.article_id`, filters));

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
    .where(sql`${revisions.id} = any(${sql.param(revisionIds)}::uuid[])`);
  return new Map(rows.map(({ revisionId, ...row }) => [revisionId, row]));
}
