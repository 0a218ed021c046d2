import { and, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts, publications } from '@/db/schema/record';
import { requireDeskArticle } from '@/lib/articles/desk';
import { previewText } from '@/lib/articles/print';
import type { PublishedText } from '@/lib/articles/published';
import type { Actor } from '@/lib/people/actor';
import { listPublications } from '@/lib/record/publications';
import type { MarkableField, RedactionTarget } from '@/lib/redactions/target';

/** A field of the article as one or more of its versions print it; version 0 is the text at the desk. */
export type Markable = { field: MarkableField; text: string; id: string | null; versions: number[] };
export type MarkablePicture = { sha256: string; alt: string; caption: string; versions: number[] };

/** Every field and picture that an article ever showed and still holds, the newest version's first. */
export async function listMarkable(
  db: Queryable,
  wanted: { actor: Actor; articleId: string },
): Promise<{ fields: Markable[]; pictures: MarkablePicture[] }> {
  const article = await requireDeskArticle(db, wanted);
  const versions = await listPublications(db, wanted.articleId);
  const working = { number: 0, note: '', text: await previewText(db, article.document) };
  const notes = await listNotes(db, wanted.articleId);
  const texts = [
    working,
    ...versions.map(({ publication: { number }, text }) => ({ number, text, note: notes.get(number) ?? '' })),
  ];
  const fields = new Map<string, Markable>();
  const pictures = new Map<string, MarkablePicture>();
  for (const { number, note, text } of texts) {
    for (const one of [...(text ? fieldsOf(text) : []), mark('note', note)]) {
      if (!one.text) continue;
      const key = JSON.stringify([one.field, one.text, one.id]);
      fields.set(key, { ...one, versions: [...(fields.get(key)?.versions ?? []), number] });
    }
    for (const { sha256, alt, caption } of text ? picturesIn(text) : []) {
      const known = pictures.get(sha256);
      if (known?.versions.includes(number)) continue;
      pictures.set(sha256, { sha256, alt, caption, ...known, versions: [...(known?.versions ?? []), number] });
    }
  }
  return { fields: [...fields.values()], pictures: [...pictures.values()] };
}

/** As they stand on the record: where one was redacted, readers are told something else. */
async function listNotes(db: Queryable, articleId: string): Promise<Map<number, string>> {
  const rows = await db
    .select({ number: publications.number, value: publicationParts.value })
    .from(publicationParts)
    .innerJoin(publications, eq(publications.id, publicationParts.publicationId))
    .where(and(eq(publications.articleId, articleId), eq(publicationParts.name, 'note')));
  return new Map(rows.map(({ number, value }) => [number, JSON.parse(value) as string]));
}

/** The field that a form names by its place in the list, as a target. */
export const targetOf = ({ field, text, id }: Markable): RedactionTarget => ({ kind: 'field', field, text, id });

type Mark = Omit<Markable, 'versions'>;
const mark = (field: MarkableField, text: string, id: string | null = null): Mark => ({ field, text, id });

function fieldsOf(text: PublishedText): Mark[] {
  const { kicker, standfirst, dateline, sponsor, description, redacted = {} } = text;
  return [
    mark('kicker', kicker),
    mark('headline', redacted.headline ? '' : text.headline),
    mark('standfirst', standfirst),
    mark('dateline', dateline),
    ...text.bylines.map(({ id, name }) => mark('bylines', name, id)),
    ...picturesIn(text).flatMap(({ sha256, caption, credit, alt }) => [
      mark('caption', caption, sha256),
      mark('credit', credit, sha256),
      mark('alt', alt, sha256),
    ]),
    mark('sponsor', sponsor),
    mark('description', description),
  ];
}

function picturesIn({ leadImage, body }: PublishedText) {
  const inBody = body.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []));
  return leadImage ? [leadImage, ...inBody] : inBody;
}
