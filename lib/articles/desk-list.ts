import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { sections } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { type DeskFilters, type ListFilter, listFilters } from '@/lib/articles/desk-filters';
import { isOwn, isVisibleTo } from '@/lib/articles/lookup';
import type { DraftState, LiveState } from '@/lib/articles/status';
import { type Actor, isEditor } from '@/lib/people/actor';

export type DeskLine = {
  id: string;
  version: number;
  headline: string;
  sectionName: string | null;
  language: string;
  bylines: string[];
  live: LiveState;
  draftState: DraftState;
  path: string | null;
  scheduledAt: Date | null;
  updatedAt: Date;
  updatedBy: string;
};

export type DeskList = { lines: DeskLine[]; total: number; page: number; pages: number };

type Wanted = DeskFilters & { actor: Actor };

const perPage = 40;

/** The revision a person sees in the list: the newest of what is theirs to see, else what readers have. */
const seenRevision = (actor: Actor) =>
  isEditor(actor)
    ? sql`${articles.latestRevisionId}`
    : sql`case when ${isOwn(actor.id)} then ${articles.latestRevisionId} else ${articles.liveRevisionId} end`;

/** The desk's articles that a person may see, newest change first, by state, section, author, own, and words. */
export async function listDeskArticles(db: Queryable, { actor, page = 1, ...filters }: Wanted): Promise<DeskList> {
  const document = sql`${revisions.document}`;
  const where = and(isVisibleTo(actor), ...conditions(actor, filters));
  const seen = eq(revisions.id, seenRevision(actor));
  const [counted] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(articles)
    .innerJoin(revisions, seen)
    .where(where);
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const ownState = isEditor(actor)
    ? sql<DraftState>`${articles.draftState}`
    : sql<DraftState>`case when ${isOwn(actor.id)} then ${articles.draftState} else 'none' end`;
  const lines = await db
    .select({
      id: articles.id,
      version: articles.version,
      headline: sql<string>`coalesce(${document} ->> 'headline', '')`,
      sectionName: sections.name,
      language: sql<string>`${document} ->> 'language'`,
      bylines: sql<
        string[]
      >`array(select ${authors.name} from jsonb_array_elements(${document} -> 'bylines') with ordinality as line(value, place)
        join ${authors} on ${authors.id} = (line.value ->> 'author')::uuid where line.value ->> 'role' = 'by' order by line.place)`,
      live: articles.live,
      draftState: ownState,
      path: articles.path,
      scheduledAt: articles.scheduledAt,
      updatedAt: articles.updatedAt,
      updatedBy: sql<string>`coalesce(${users.name}, '')`,
    })
    .from(articles)
    .innerJoin(revisions, seen)
    .leftJoin(sections, sql`${sections.id} = (${document} ->> 'section')::uuid`)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(where)
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(perPage)
    .offset((shown - 1) * perPage);
  return { lines, total, page: shown, pages };
}

/** How many of the articles that these filters leave stand in each state; one with a draft over a live text counts in both. */
export async function countDeskStates(
  db: Queryable,
  { actor, state: _, page: __, ...filters }: Wanted,
): Promise<Record<ListFilter, number>> {
  const counts = Object.fromEntries(
    listFilters.map((state) => [
      state,
      sql<number>`(count(*) filter (where ${stateCondition(actor, state)}))::int`.as(state),
    ]),
  ) as Record<ListFilter, SQL.Aliased<number>>;
  const [row] = await db
    .select(counts)
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, seenRevision(actor)))
    .where(and(isVisibleTo(actor), ...conditions(actor, filters)));
  return row!;
}

function conditions(
  actor: Actor,
  { state, section, author, mine, q }: Omit<Wanted, 'actor' | 'page'>,
): (SQL | undefined)[] {
  const document = sql`${revisions.document}`;
  const words = (q ?? '').replaceAll('\u0000', ' ').trim().split(/\s+/u).filter(Boolean).slice(0, 10);
  return [
    state && stateCondition(actor, state),
    section ? sql`${document} ->> 'section' = ${section}` : undefined,
    author ? sql`${document} -> 'bylines' @> ${JSON.stringify([{ author }])}::jsonb` : undefined,
    mine ? isOwn(actor.id) : undefined,
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(concat_ws(' ', ${document} ->> 'headline', ${document} ->> 'kicker', ${document} ->> 'standfirst', ${document} ->> 'slug') ilike ${pattern} or jsonb_path_query_array(${document} -> 'body', 'strict $.**.text')::text ilike ${pattern})`;
    }),
  ];
}

function stateCondition(actor: Actor, state: ListFilter): SQL {
  if (state === 'published' || state === 'retracted' || state === 'unpublished')
    return sql`${articles.live} = ${state}`;
  const draft = sql`${articles.draftState} = ${state}`;
  return isEditor(actor) ? draft : sql`(${draft} and ${isOwn(actor.id)})`;
}
