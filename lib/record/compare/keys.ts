import type { Inline, Mark } from '@/lib/body/schema';
import type { BodyNode } from '@/lib/record/compare/comparison';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';

/** What an inline node looks like apart from its characters. */
export function markKey(node: Inline): string {
  return node.type === 'hardBreak' ? 'break' : (node.marks ?? []).map(keyOfMark).sort().join(' ');
}

/** Equal for nodes that read and look alike: ids, and how text is cut into nodes, do not count. */
export function nodeKey(node: BodyNode): string {
  return JSON.stringify(keyOf(node));
}

function keyOf(node: BodyNode): unknown {
  const children: unknown[] = inlineOf(node) === null ? childNodes(node).map(keyOf) : inlineKeys(inlineOf(node) ?? []);
  return [node.type, attrsKey(node), children];
}

function inlineKeys(nodes: Inline[]): unknown[] {
  const keys: { marks: string; text: string }[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.text === '') continue;
    const marks = markKey(node);
    const text = node.type === 'text' ? node.text : '\n';
    const last = keys.at(-1);
    if (last?.marks === marks) last.text += text;
    else keys.push({ marks, text });
  }
  return keys.map(({ marks, text }) => [marks, text]);
}

/** Attributes but the id, in a fixed order, without those that only repeat a default. */
export function attrsKey(node: BodyNode): string {
  const attrs = 'attrs' in node && node.attrs ? node.attrs : {};
  const told = Object.entries(attrs).filter(
    ([name, value]) => name !== 'id' && name !== 'media' && value != null && !(isSpan(name) && value === 1),
  );
  return JSON.stringify(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isSpan(name: string): boolean {
  return name === 'colspan' || name === 'rowspan' || name === 'start';
}

function keyOfMark(mark: Mark): string {
  if (mark.type === 'insertion' || mark.type === 'deletion') {
    const { id, by, name, at } = mark.attrs;
    return `${mark.type}:${id}:${by}:${at}:${name}`;
  }
  return mark.type === 'link' ? `link:${mark.attrs.href}` : mark.type;
}
