import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Block, Body } from '@/lib/body/schema';
import { nodeKey } from '@/lib/record/compare/keys';

/** A block of an earlier text that reads otherwise now, or is gone. */
export type Lost = { block: Block; isGone: boolean };

/** What of an earlier text is not on screen as it was, in its order. */
export function lostSince(before: Body, now: Body): Lost[] {
  const standing = new Map(now.content.map((block) => [block.attrs?.id, block]));
  return before.content.flatMap((block) => {
    const current = standing.get(block.attrs?.id);
    return current && nodeKey(current) === nodeKey(block) ? [] : [{ block, isGone: !current }];
  });
}

/**
 * Puts one block of an earlier text back: over what it has become, or, where it is gone, after the nearest block that
 * stood before it and still stands. It is one step to undo, however soon it follows another.
 */
export function putBack(state: EditorState, before: Body, block: Block): Transaction {
  const node = state.schema.nodeFromJSON(block);
  const standing = positionsIn(state.doc);
  const own = standing.get(block.attrs?.id);
  const { tr } = state;
  if (own) return closeHistory(tr.replaceWith(own.from, own.to, node)).scrollIntoView();
  const place = before.content.indexOf(block);
  const above = before.content.slice(0, place).findLast((one) => standing.has(one.attrs?.id));
  return closeHistory(tr.insert(above ? standing.get(above.attrs?.id)!.to : 0, node)).scrollIntoView();
}

function positionsIn(doc: Node): Map<string | undefined, { from: number; to: number }> {
  const positions = new Map<string | undefined, { from: number; to: number }>();
  doc.forEach((block, from) => {
    if (block.attrs.id) positions.set(block.attrs.id as string, { from, to: from + block.nodeSize });
  });
  return positions;
}
