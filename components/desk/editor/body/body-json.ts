import type { JSONContent } from '@tiptap/core';
import { newId } from '@/lib/body/ids';
import type { Block, Body } from '@/lib/body/schema';

const opensBelow = new Set(['paragraph', 'heading', 'bulletList', 'orderedList']);
const emptyParagraph = (): Block => ({ type: 'paragraph', attrs: { id: newId() } });

/**
 * A stored body as the editor can open it without changing it: every block named, and a paragraph to write in after
 * whatever has none.
 */
export function toEditor({ content }: Body): JSONContent {
  const named = content.map((block) =>
    block.attrs?.id ? block : { ...block, attrs: { ...block.attrs, id: newId() } },
  );
  const last = named.at(-1);
  return { type: 'doc', content: last && opensBelow.has(last.type) ? named : [...named, emptyParagraph()] };
}

/** What the editor holds, as it is stored: without the empty paragraphs that wait at the end. */
export function fromEditor(json: JSONContent): Body {
  const content = (json.content ?? []) as Block[];
  const isWaiting = (block: Block) => block.type === 'paragraph' && !block.content?.length;
  return { type: 'doc', content: content.slice(0, content.findLastIndex((block) => !isWaiting(block)) + 1) };
}
