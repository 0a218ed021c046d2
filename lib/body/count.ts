import type { Node } from '@tiptap/pm/model';

export type Count = { words: number; characters: number };

/** Adults read about 238 words of plain prose a minute (Brysbaert 2019). */
const wordsPerMinute = 238;
/** A run of letters and figures, with what joins them; where words are not spaced, each sign. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,:/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words and characters (with spaces) of a line. */
export function countLine(text: string): Count {
  return { words: text.match(word)?.length ?? 0, characters: [...text].length };
}

const counted = new WeakMap<Node, Count>();

/** The same of a whole text. Blocks do not change, they are replaced: each is counted once, so a key costs one block. */
export function countNode(node: Node): Count {
  if (node.isTextblock) {
    const known = counted.get(node) ?? countLine(node.textBetween(0, node.content.size, ' ', ' '));
    counted.set(node, known);
    return known;
  }
  const total = { words: 0, characters: 0 };
  node.forEach((child) => {
    const { words, characters } = countNode(child);
    total.words += words;
    total.characters += characters;
  });
  return total;
}

/** Minutes, at least one where there is something to read. */
export const readingMinutes = (words: number): number => Math.ceil(words / wordsPerMinute);
