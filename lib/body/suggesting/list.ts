import type { Node } from '@tiptap/pm/model';
import type { Suggested, SuggestionMark } from '@/lib/body/schema';

/** One suggested change as the desk lists it; `from` to `to` is where it stands. */
export type SuggestionShown = Suggested & { inserted: string; deleted: string; from: number; to: number };

/** All suggested changes of an open text, in its order. */
export function listSuggestions(doc: Node): SuggestionShown[] {
  const found = new Map<string, SuggestionShown>();
  doc.descendants((node, pos) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'insertion' && type.name !== 'deletion') continue;
      add(found, { type: type.name, attrs: attrs as Suggested }, node.text ?? '', pos);
    }
  });
  return [...found.values()];
}

function add(found: Map<string, SuggestionShown>, { type, attrs }: SuggestionMark, text: string, pos: number): void {
  const before = found.get(attrs.id) ?? { ...attrs, inserted: '', deleted: '', from: pos, to: pos };
  // Words of another paragraph are words of their own.
  const gap = pos > before.to ? ' ' : '';
  const part = type === 'insertion' ? 'inserted' : 'deleted';
  const words = before[part] === '' ? text : before[part] + gap + text;
  found.set(attrs.id, { ...before, [part]: words, to: pos + text.length });
}
