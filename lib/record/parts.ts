import {
  type PublishedText,
  type RedactableField,
  type RedactedFields,
  redactableFields,
} from '@/lib/articles/published';
import { withoutId } from '@/lib/body/ids';
import type { Block, PublishedBlock, Redacted } from '@/lib/body/schema';
import { canonicalText } from '@/lib/record/canonical';
import { wordsFor } from '@/lib/words/words';

export type Part = { name: string; value: string; blockId: string | null };
/** A part that an entry lists and that is not there any more, and why. */
export type MissingPart = { ordinal: number; name: string; redacted: Redacted };

/** The fields of a publication with text, in the order in which they are hashed; the body's blocks follow, then the note. */
const fields = [
  'path',
  'language',
  'section',
  'topics',
  'genre',
  'sponsor',
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'bylines',
  'leadImage',
  'description',
] as const satisfies (keyof PublishedText)[];

/** A picture in the record is its master's hash and its words; the library's row is no part of it. */
function printedBlock(block: PublishedBlock): PublishedBlock {
  if (block.type === 'redacted') return block;
  const bare = withoutId(block);
  if (bare.type !== 'picture') return bare;
  const { media: _, ...attrs } = bare.attrs;
  return { type: 'picture', attrs } as Block;
}

/** What a text is hashed as, part by part. `note` is left out when empty. */
export function partsOf(text: PublishedText | null, note: string): Part[] {
  const parts: Part[] = [];
  const add = (name: string, value: unknown, blockId: string | null = null) =>
    parts.push({ name, value: canonicalText(value), blockId });
  if (text) {
    for (const field of fields) add(field, text[field]);
    for (const block of text.body) add('body', printedBlock(block), idOf(block));
  }
  if (note) add('note', note);
  return parts;
}

/**
 * Reads a publication's text back from its stored parts, in order. Blocks carry their revision's id where it is
 * known; what is missing leaves its mark where it stood. Null when the publication holds no text.
 */
export function textFromParts(
  parts: readonly (Part & { ordinal?: number })[],
  missing: readonly MissingPart[] = [],
): PublishedText | null {
  const text: Record<string, unknown> = { body: [] };
  const body: { ordinal: number; block: PublishedBlock }[] = [];
  let found = false;
  for (const [place, { name, value, blockId, ordinal = place }] of parts.entries()) {
    if (name === 'note') continue;
    found = true;
    if (name === 'body') body.push({ ordinal, block: withBlockId(JSON.parse(value) as Block, blockId) });
    else text[name] = JSON.parse(value);
  }
  if (!found) return null;
  for (const { ordinal, name, redacted } of missing) {
    if (name === 'body') body.push({ ordinal, block: { type: 'redacted', attrs: redacted } });
  }
  text.body = body.sort((a, b) => a.ordinal - b.ordinal).map(({ block }) => block);
  return { ...text, ...withoutFields(missing, text.language as string) } as PublishedText;
}

/** What stands in the place of fields that are gone: the headline is told, being the name of a page. */
function withoutFields(missing: readonly MissingPart[], language: string): Partial<PublishedText> {
  const fields = missing.filter((part): part is MissingPart & { name: RedactableField } =>
    (redactableFields as readonly string[]).includes(part.name),
  );
  if (fields.length === 0) return {};
  const nothing = { ...emptied, headline: wordsFor(language).redactedHeadline };
  const redacted: RedactedFields = Object.fromEntries(fields.map((part) => [part.name, part.redacted]));
  return { ...Object.fromEntries(fields.map(({ name }) => [name, nothing[name]])), redacted };
}

const emptied = {
  ...{ kicker: '', headline: '', standfirst: '', dateline: '', sponsor: '', description: '' },
  ...{ bylines: [], topics: [], leadImage: null },
} satisfies Partial<PublishedText>;

const idOf = (block: PublishedBlock): string | null => (block.type === 'redacted' ? null : (block.attrs?.id ?? null));

const withBlockId = (block: Block, id: string | null): Block =>
  id ? ({ ...block, attrs: { ...block.attrs, id } } as Block) : block;

/** Whether two texts are the same to a reader: every part alike, ids aside. */
export const sameText = (a: PublishedText, b: PublishedText): boolean => {
  const write = (text: PublishedText) =>
    partsOf(text, '')
      .map(({ name, value }) => name + value)
      .join('\n');
  return write(a) === write(b);
};
