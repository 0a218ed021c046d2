import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { bodyExtensions } from '@/lib/body/extensions';
import { blockPlace, moveBlock, moveBlockTo } from '@/lib/body/move-block';

const schema = getSchema(bodyExtensions());
const paragraph = (text: string) => ({ type: 'paragraph', attrs: { id: text }, content: [{ type: 'text', text }] });
const doc = schema.nodeFromJSON({ type: 'doc', content: ['one', 'second', 'three'].map(paragraph) });

const after = (state: EditorState, direction: 'up' | 'down'): EditorState => {
  let next = state;
  moveBlock(direction)(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
};
const order = ({ doc: of }: EditorState) => of.content.content.map((block) => block.attrs.id);

it('a block moves up and down with its id and its selection', () => {
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, 7, 10) });
  const up = after(state, 'up');
  expect(order(up)).toEqual(['second', 'one', 'three']);
  expect(up.doc.textBetween(up.selection.from, up.selection.to)).toBe('eco');
  expect(blockPlace(up)).toEqual({ block: 1, of: 3 });
  const down = after(after(up, 'down'), 'down');
  expect(order(down)).toEqual(['one', 'three', 'second']);
  expect(down.doc.textBetween(down.selection.from, down.selection.to)).toBe('eco');
});

it('a block taken by the pointer goes into any gap but those beside it', () => {
  const state = EditorState.create({ doc });
  const [first, second, third, end] = [0, 5, 13, doc.content.size];
  const moved = (from: number, to: number) => {
    let next = state;
    moveBlockTo(from, to)(state, (tr) => {
      next = state.apply(tr);
    });
    return next;
  };
  expect(order(moved(first, end))).toEqual(['second', 'three', 'one']);
  expect(order(moved(third, first))).toEqual(['three', 'one', 'second']);
  expect(order(moved(first, third))).toEqual(['second', 'one', 'three']);
  expect(moved(first, third).selection.$from.parent.textContent).toBe('one');
  for (const beside of [second, third]) expect(moveBlockTo(second, beside)(state)).toBe(false);
});

it('nothing moves past the ends, or when more than one block is chosen', () => {
  const first = EditorState.create({ doc, selection: TextSelection.create(doc, 2) });
  expect(moveBlock('up')(first)).toBe(false);
  const last = EditorState.create({ doc, selection: TextSelection.create(doc, doc.content.size - 1) });
  expect(moveBlock('down')(last)).toBe(false);
  const both = EditorState.create({ doc, selection: TextSelection.create(doc, 2, 8) });
  expect(moveBlock('down')(both)).toBe(false);
});
