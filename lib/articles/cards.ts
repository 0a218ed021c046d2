import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { publicationParts } from '@/db/schema/record';
import { withFrontCrops } from '@/lib/articles/front-crops';
import type { Card } from '@/lib/articles/published';
import type { PublishedBlock } from '@/lib/body/schema';
import { listMissingParts } from '@/lib/record/missing';
import { textFromParts } from '@/lib/record/parts';

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
  const rows = await listWithParts(db, listing, cardParts);
  return withFrontCrops(
    db,
    rows.map(({ card }) => card),
  );
}

/** The same with the whole text, for feeds. */
export async function listCardsWithBodies(
  db: Queryable,
  listing: Listing,
): Promise<(Card & { body: PublishedBlock[] })[]> {
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
      ordinal: publicationParts.ordinal,
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
  const partsOf = (id: string) => parts.filter(({ publicationId }) => publicationId === id);
  const ids = rows.map((row) => row.publicationId!);
  // Fields that are gone are missed here; of blocks only the record knows how many there were.
  const missing = await listMissingParts(
    db,
    ids.filter((id) => names.includes('body') || partsOf(id).length < names.length),
  );
  return rows.map(({ publicationId, ...row }) => {
    const own = partsOf(publicationId!).map((part) => ({ ...part, blockId: null }));
    const { body = [], ...text } = textFromParts(own, missing.get(publicationId!)) ?? {};
    return { card: { ...row, ...text } as Card, body };
  });
}
