import type { Inline, Mark } from '@/lib/body/schema';

/** The order in which marks are written, and in which HTML nests them. */
export const markOrder: readonly Mark['type'][] = [
  'insertion',
  'deletion',
  'footnote',
  'link',
  'bold',
  'italic',
  'superscript',
  'subscript',
];

/** Neighbouring text with the same marks is one node, and there is no empty text: one way to write each line. */
export function joinInline(nodes: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && !node.text) continue;
    if (node.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}
