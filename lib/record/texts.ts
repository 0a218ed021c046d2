import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts } from '@/db/schema/record';
import type { PublishedText } from '@/lib/articles/published';
import { textFromParts } from '@/lib/record/parts';

/** What readers saw of one publication; null for an entry without text. */
export async function getPublicationText(db: Queryable, publicationId: string): Promise<PublishedText | null> {
  const parts = await db
    .select()
    .from(publicationParts)
    .where(eq(publicationParts.publicationId, publicationId))
    .orderBy(asc(publicationParts.ordinal));
  return textFromParts(parts);
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
  for (const id of ids) {
    const parts = rows.filter((row) => row.publicationId === id);
    texts.set(id, { text: textFromParts(parts), note: noteOf(parts) });
  }
  return texts;
}

/** The notes of several publications, by id; those without one are left out. */
export async function listNotes(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({ id: publicationParts.publicationId, value: publicationParts.value })
    .from(publicationParts)
    .where(and(inArray(publicationParts.publicationId, ids), eq(publicationParts.name, 'note')));
  return new Map(rows.map(({ id, value }) => [id, JSON.parse(value) as string]));
}

/** The note among an entry's parts; empty when it has none. */
export function noteOf(parts: readonly { name: string; value: string }[]): string {
  const note = parts.find(({ name }) => name === 'note');
  return note ? (JSON.parse(note.value) as string) : '';
}
