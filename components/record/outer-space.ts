import type { Inline } from '@/lib/body/schema';

/**
 * Sets the white space at both ends of a run apart, so that lines under and through words do not reach beyond them. A
 * run of white space alone is left whole, unmarked: it is the change.
 */
export function withoutOuterSpace(nodes: readonly Inline[]): { before: string; nodes: Inline[]; after: string } {
  const inner = [...nodes];
  const [first, last] = [inner[0], inner.at(-1)];
  const isBlank = inner.every((node) => node.type === 'text' && node.text.trim() === '');
  if (!first || !last) return { before: '', nodes: inner, after: '' };
  if (isBlank) return { before: '', nodes: inner.map(withoutMarks), after: '' };
  let [before, after] = ['', ''];
  if (first.type === 'text') {
    const text = first.text.trimStart();
    before = first.text.slice(0, first.text.length - text.length);
    inner[0] = { ...first, text };
  }
  const end = inner.at(-1)!;
  if (end.type === 'text') {
    const text = end.text.trimEnd();
    after = end.text.slice(text.length);
    inner[inner.length - 1] = { ...end, text };
  }
  return { before, nodes: inner.filter((node) => node.type !== 'text' || node.text !== ''), after };
}

/** A link of nothing but space is a link that nobody can name. */
function withoutMarks(node: Inline): Inline {
  return node.type === 'text' ? { type: 'text', text: node.text } : node;
}
