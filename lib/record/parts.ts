import type { PublishedText } from '@/lib/articles/published';
import { withoutId } from '@/lib/body/ids';
import type { Block } from '@/lib/body/schema';
import { canonicalText } from '@/lib/record/canonical';

export type Part = { name: string; value: string; blockId: string | null };

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
function printedBlock(block: Block): Block {
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
    for (const block of text.body) add('body', printedBlock(block), block.attrs?.id ?? null);
  }
  if (note) add('note', note);
  return parts;
}

/**
 * Reads a publication's text back from its stored parts, in order. Blocks carry their revision's id where it is
 * known. Null when the publication holds no text.
 */
export function textFromParts(parts: readonly Part[]): PublishedText | null {
  const text: Record<string, unknown> = { body: [] };
  let found = false;
  for (const { name, value, blockId } of parts) {
    if (name === 'note') continue;
    found = true;
    if (name === 'body') (text.body as Block[]).push(withBlockId(JSON.parse(value) as Block, blockId));
    else text[name] = JSON.parse(value);
  }
  return found ? (text as PublishedText) : null;
}

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
