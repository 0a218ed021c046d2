import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** Stands in pasted text where a picture stood; Unicode keeps this code point from ever being a letter. */
export const pictureSign = '\ufdd0';

const plain = (text: string): string => text.replaceAll(pictureSign, '');

/** The same without the signs, for whoever else puts it into a text. */
export function withoutSigns({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(cleared(content), openStart, openEnd);
}

function cleared(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (!node.isText) nodes.push(node.copy(cleared(node.content)));
    else if (plain(node.text!)) nodes.push(node.type.schema.text(plain(node.text!), node.marks));
  });
  return Fragment.from(nodes);
}

/**
 * Takes the signs out of a text just pasted, and says where the picture of each goes, in their order. Pictures stand
 * between the blocks of an article: one at the head of a block goes before it, any other after, and one that was alone
 * in its paragraph takes its place.
 */
export function settlePlaces(tr: Transaction): number[] {
  const signs: number[] = [];
  tr.doc.descendants((node, pos) => {
    for (const { index } of node.text?.matchAll(/\ufdd0/g) ?? []) signs.push(pos + index);
  });
  const first = tr.steps.length;
  const settled = signs.map((sign) => settle(tr, tr.mapping.slice(first).map(sign)));
  return settled.map(({ place, steps }) => tr.mapping.slice(steps).map(place));
}

function settle(tr: Transaction, sign: number): { place: number; steps: number } {
  const $sign = tr.doc.resolve(sign);
  const block = $sign.node(1);
  const [start, end] = [$sign.before(1), $sign.after(1)];
  const isAtHead = plain(tr.doc.textBetween(start, sign)).trim() === '';
  const isAlone = block.type.name === 'paragraph' && plain(block.textContent).trim() === '';
  const isLastSign = block.textContent.replace(pictureSign, '') === plain(block.textContent);
  const holdsCursor = tr.selection.from > start && tr.selection.from < end;
  if (isAlone && isLastSign && !holdsCursor) tr.delete(start, end);
  else tr.delete(sign, sign + pictureSign.length);
  const place = isAlone || isAtHead ? start : end - pictureSign.length;
  return { place, steps: tr.steps.length };
}
