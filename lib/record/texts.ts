import { and, asc, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts } from '@/db/schema/record';
import type { PublishedText } from '@/lib/articles/published';
import { listMissingParts } from '@/lib/record/missing';
import { type MissingPart, textFromParts } from '@/lib/record/parts';
import { tombstoneLine } from '@/lib/record/tombstone-line';
import { wordsFor } from '@/lib/words/words';

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
  const own = ids.map((id) => {
    const parts = rows.filter((row) => row.publicationId === id);
    return { id, parts, gone: missing.get(id) ?? [], text: textFromParts(parts, missing.get(id)) };
  });
  // An entry without text speaks the language of those beside it.
  const language = own.find(({ text }) => text)?.text?.language ?? '';
  for (const { id, parts, gone, text } of own) {
    texts.set(id, { text, note: noteOf(parts, gone, text?.language ?? language) });
  }
  return texts;
}

/** The notes of several publications, by id; those without one are left out. */
export async function listNotes(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({ id: publicationParts.publicationId, name: publicationParts.name, value: publicationParts.value })
    .from(publicationParts)
    .where(and(inArray(publicationParts.publicationId, ids), inArray(publicationParts.name, ['note', 'language'])));
  const missing = await listMissingParts(db, ids);
  const notes = ids.map((id) => {
    const parts = rows.filter((row) => row.id === id);
    const language = parts.find(({ name }) => name === 'language');
    return [id, noteOf(parts, missing.get(id) ?? [], language ? JSON.parse(language.value) : '')] as const;
  });
  return new Map(notes.filter(([, note]) => note !== ''));
}

/** The note among an entry's parts; empty when it has none, and where it was redacted, that it was. */
function noteOf(
  parts: readonly { name: string; value: string }[],
  missing: readonly MissingPart[],
  language: string,
): string {
  const note = parts.find(({ name }) => name === 'note');
  if (note) return JSON.parse(note.value) as string;
  const gone = missing.find(({ name }) => name === 'note');
  return gone ? tombstoneLine(gone.redacted, wordsFor(language)) : '';
}
