import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { lostSince, putBack } from '@/components/desk/editor/talk/put-back';
import { bodyExtensions } from '@/lib/body/extensions';
import type { Block, Body } from '@/lib/body/schema';

const schema = getSchema(bodyExtensions());
const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const body = (...content: Block[]): Body => ({ type: 'doc', content });
const before = body(p('a', 'One.'), p('b', 'Two.'), p('c', 'Three.'));
const opened = (now: Body) => EditorState.create({ doc: schema.nodeFromJSON(now) });
const lines = (state: EditorState) => state.doc.children.map(({ textContent }) => textContent);

it('lists what reads otherwise now and what is gone, and nothing else', () => {
  expect(lostSince(before, body(p('x', 'New.'), p('a', 'One.'), p('c', '3.')))).toEqual([
    { block: before.content[1], isGone: true },
    { block: before.content[2], isGone: false },
  ]);
});

it('puts a changed block back in its place, and leaves every other as it is', () => {
  const state = opened(body(p('a', 'One!'), p('b', '2'), p('c', 'Three!')));
  expect(lines(state.apply(putBack(state, before, before.content[1]!)))).toEqual(['One!', 'Two.', 'Three!']);
});

it('puts a block that is gone after the nearest that stood before it', () => {
  const state = opened(body(p('x', 'New.'), p('a', 'One.')));
  expect(lines(state.apply(putBack(state, before, before.content[2]!)))).toEqual(['New.', 'One.', 'Three.']);
  const alone = opened(body(p('x', 'New.')));
  expect(lines(alone.apply(putBack(alone, before, before.content[0]!)))).toEqual(['One.', 'New.']);
});

it('is undone by itself, though the block was written in a moment before', () => {
  const doc = schema.nodeFromJSON(body(p('b', 'Two.')));
  const opened = EditorState.create({ doc, plugins: [history()] });
  const written = opened.apply(opened.tr.insertText('2', 1, 5));
  const back = written.apply(putBack(written, before, before.content[1]!));
  let undone = back;
  undo(back, (tr) => {
    undone = back.apply(tr);
  });
  expect([written, back, undone].map(lines)).toEqual([['2'], ['Two.'], ['2']]);
});
