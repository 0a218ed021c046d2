import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { publicationParts } from '@/db/schema/record';
import type { Card } from '@/lib/articles/published';
import type { Block } from '@/lib/body/schema';

/** The parts that a card prints. */
const cardParts = [
  'language',
  'section',
  'genre',
  'sponsor',
  'kicker',
  'headline',
  'standfirst',
  'bylines',
  'leadImage',
];

/** What a list of readers' articles may hold: published ones alone. */
export const isListed = eq(articles.live, 'published');

/** What still stands at its address; of a retracted article it is the note, not the text. */
export const isStanding = inArray(articles.live, ['published', 'retracted']);

type Listing = { where?: SQL; orderBy?: SQL[]; limit: number; offset?: number };

const newestFirst = [desc(articles.firstPublishedAt), desc(articles.id)];

/** Published articles as cards, newest first unless told otherwise, each as its newest publication printed it. */
export async function listCards(db: Queryable, listing: Listing): Promise<Card[]> {
  return (await listWithParts(db, listing, cardParts)).map(({ card }) => card);
}

/** The same with the whole text, for feeds. */
export async function listCardsWithBodies(db: Queryable, listing: Listing): Promise<(Card & { body: Block[] })[]> {
  const rows = await listWithParts(db, listing, [...cardParts, 'body']);
  return rows.map(({ card, body }) => ({ ...card, body }));
}

export async function countListed(db: Queryable, where?: SQL): Promise<number> {
  return countStanding(db, and(isListed, where));
}

/** How many articles stand at their address, published or retracted, under a condition. */
export async function countStanding(db: Queryable, where?: SQL): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(articles).where(and(isStanding, where));
  return row?.count ?? 0;
}

async function listWithParts(
  db: Queryable,
  { where, orderBy = newestFirst, limit, offset = 0 }: Listing,
  names: string[],
) {
  const rows = await db
    .select({
      id: articles.id,
      path: articles.path,
      live: articles.live,
      firstPublishedAt: articles.firstPublishedAt,
      lastUpdateAt: articles.lastUpdateAt,
      publicationId: articles.livePublicationId,
    })
    .from(articles)
    .where(and(isStanding, where ?? isListed))
    .orderBy(...orderBy)
    .limit(limit)
    .offset(offset);
  if (!rows.length) return [];
  const parts = await db
    .select({
      publicationId: publicationParts.publicationId,
      name: publicationParts.name,
      value: publicationParts.value,
    })
    .from(publicationParts)
    .where(
      and(
        inArray(
          publicationParts.publicationId,
          rows.map((row) => row.publicationId!),
        ),
        inArray(publicationParts.name, names),
      ),
    )
    .orderBy(publicationParts.publicationId, publicationParts.ordinal);
  const fields = new Map<string, Record<string, unknown>>();
  const bodies = new Map<string, Block[]>();
  for (const { publicationId, name, value } of parts) {
    if (name === 'body') bodies.set(publicationId, [...(bodies.get(publicationId) ?? []), JSON.parse(value)]);
    else fields.set(publicationId, { ...fields.get(publicationId), [name]: JSON.parse(value) });
  }
  return rows.map(({ publicationId, ...row }) => ({
    card: { ...row, ...fields.get(publicationId!) } as Card,
    body: bodies.get(publicationId!) ?? [],
  }));
}
