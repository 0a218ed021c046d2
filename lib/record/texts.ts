import { asc, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts } from '@/db/schema/record';
import type { PublishedText } from '@/lib/articles/published';
import { blackedOut } from '@/lib/body/black-out';
import { listMissingParts } from '@/lib/record/missing';
import { type MissingPart, textFromParts } from '@/lib/record/parts';

/** What readers saw of one publication; null for an entry without text. */
export async function getPublicationText(db: Queryable, publicationId: string): Promise<PublishedText | null> {
  const texts = await listPublicationTexts(db, [publicationId]);
  return texts.get(publicationId)?.text ?? null;
}

/** The same for several, and each one's note, by publication id. */
export async function listPublicationTexts(db: Queryable, ids: string[]) {
  const texts = new Map<string, { text: PublishedText | null; note: string }>();
  if (!ids.length) return texts;
  const rows = await db
    .select()
    .from(publicationParts)
    .where(inArray(publicationParts.publicationId, ids))
    .orderBy(asc(publicationParts.publicationId), asc(publicationParts.ordinal));
  const missing = await listMissingParts(db, ids);
  for (const id of ids) {
    const parts = rows.filter((row) => row.publicationId === id);
    const gone = missing.get(id) ?? [];
    texts.set(id, { text: textFromParts(parts, gone), note: noteOf(parts, gone) });
  }
  return texts;
}

/** The note among an entry's parts; empty when it has none, blacked out where it was redacted. */
export function noteOf(
  parts: readonly { name: string; value: string }[],
  missing: readonly MissingPart[] = [],
): string {
  const note = parts.find(({ name }) => name === 'note');
  if (note) return JSON.parse(note.value) as string;
  return missing.some(({ name }) => name === 'note') ? blackedOut : '';
}
