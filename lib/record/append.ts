import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { counters } from '@/db/schema/events';
import { publicationMedia, publicationParts, publications } from '@/db/schema/record';
import type { NoticeHeading, PublishedText } from '@/lib/articles/published';
import { newId } from '@/lib/body/ids';
import { formatOf, hashPart, hashPublication, newSalt } from '@/lib/record/canonical';
import type { RedactedPart } from '@/lib/record/entry';
import type { PublicationKind } from '@/lib/record/kinds';
import { partsOf } from '@/lib/record/parts';
import { queueSigning } from '@/lib/record/signing';
import { growTree } from '@/lib/record/tree-store';

export type NewPublication = {
  articleId: string;
  revisionId: string | null;
  kind: PublicationKind;
  text: PublishedText | null;
  note: string;
  heading: NoticeHeading | null;
  refersTo: number | null;
  /** The number of the faulty notice whose place this one takes. */
  supersedes?: number | null;
  /** What a redaction took out. */
  redacts?: RedactedPart[];
  publishedBy: string | null;
  /** For imports and the demo: when it was published elsewhere. Never taken as earlier than the entry ahead. */
  at?: Date;
};

/**
 * Appends one entry to the record. The caller holds the article's row lock, and does this last: the site's place in
 * line is one locked row, so everybody else's publication waits from here to the commit.
 * The time is read after that lock, in whole milliseconds, never before the entry ahead.
 */
export async function appendPublication(tx: Transaction, entry: NewPublication) {
  const position = await takePosition(tx);
  const publishedAt = await timeFor(tx, position, entry.at);
  const ahead = await newestOf(tx, entry.articleId);
  const number = (ahead?.number ?? 0) + 1;
  const previousHash = ahead?.hash ?? null;

  const parts = partsOf(entry.text, entry.note).map((part) => {
    const salt = newSalt();
    return { ...part, salt, hash: hashPart({ name: part.name, salt, value: part.value }) };
  });
  const partHashes = parts.map(({ name, hash }) => ({ name, hash }));
  const { articleId, revisionId, kind, heading, refersTo, publishedBy, supersedes = null, redacts = [] } = entry;
  const hash = hashPublication({
    article: articleId,
    number,
    position,
    kind,
    heading,
    refersTo,
    time: publishedAt.toISOString(),
    previous: previousHash,
    parts: partHashes,
    supersedes,
    redacts,
  });

  const id = newId();
  await tx.insert(publications).values({
    ...{ id, articleId, number, revisionId, kind, heading, refersTo, publishedBy, publishedAt, position },
    ...{ format: formatOf({ supersedes, redacts }), parts: partHashes, previousHash, hash, supersedes, redacts },
  });
  if (parts.length) {
    await tx.insert(publicationParts).values(parts.map((part, ordinal) => ({ publicationId: id, ordinal, ...part })));
  }
  const pictures = picturesOf(entry.text);
  if (pictures.length) {
    await tx.insert(publicationMedia).values(pictures.map((sha256) => ({ publicationId: id, sha256 })));
  }
  await growTree(tx);
  await queueSigning(tx);
  return { id, number, kind, publishedAt, position, hash };
}

/** The masters a text shows, each once. */
export function picturesOf(text: PublishedText | null): string[] {
  if (!text) return [];
  const inBody = text.body.flatMap((block) => (block.type === 'picture' ? [block.attrs.sha256] : []));
  return [...new Set([...(text.leadImage ? [text.leadImage.sha256] : []), ...inBody])];
}

async function takePosition(tx: Transaction): Promise<number> {
  const [row] = await tx
    .update(counters)
    .set({ value: sql`${counters.value} + 1` })
    .where(eq(counters.name, 'position'))
    .returning({ next: counters.value });
  if (!row) throw new Error('The counter of positions is missing: the database was not migrated.');
  return row.next - 1;
}

async function timeFor(tx: Transaction, position: number, at?: Date): Promise<Date> {
  const { rows } = await tx.execute<{ now: Date; ahead: Date | null }>(sql`
    select date_trunc('milliseconds', clock_timestamp()) as now,
      (select published_at from publications where position = ${position - 1}) as ahead`);
  const now = at ?? new Date(rows[0]!.now);
  const ahead = rows[0]!.ahead ? new Date(rows[0]!.ahead) : now;
  return new Date(Math.max(ahead.getTime(), now.getTime()));
}

async function newestOf(tx: Transaction, articleId: string) {
  const [row] = await tx
    .select({ number: publications.number, hash: publications.hash })
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .orderBy(sql`${publications.number} desc`)
    .limit(1);
  return row ?? null;
}
