import { type Editor, getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditor, toEditor } from '@/components/desk/editor/body/body-json';
import { putOnScreen } from '@/components/desk/editor/body/put-on-screen';
import { bodyExtensions } from '@/lib/body/extensions';
import { bodyInput } from '@/lib/body/normalise';
import type { Block, Body } from '@/lib/body/schema';

const schema = getSchema(bodyExtensions());
const id = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const paragraph = (number: number, text: string): Block => ({
  type: 'paragraph',
  attrs: { id: id(number) },
  ...(text && { content: [{ type: 'text', text }] }),
});
const body = (...content: Block[]): Body => ({ type: 'doc', content });

/** What `putOnScreen` uses of an editor, without a browser around it. */
function showing(shown: Body) {
  let state = EditorState.create({ doc: schema.nodeFromJSON(toEditor(shown)), plugins: [history()] });
  const dispatch = (change: Transaction) => {
    state = state.apply(change);
  };
  const editor = {
    get state() {
      return state;
    },
    schema,
    view: { dispatch },
  } as unknown as Editor;
  return { editor, dispatch, text: () => bodyInput.parse(fromEditor(state.doc.toJSON())) };
}

describe('what others wrote, put on screen', () => {
  it('leaves the cursor in the word where it stands', () => {
    const { editor, dispatch } = showing(body(paragraph(1, 'One.'), paragraph(2, 'Two here.')));
    dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 11)));
    const before = editor.state.selection.$from;
    putOnScreen(editor, body(paragraph(3, 'New above.'), paragraph(1, 'One, longer.'), paragraph(2, 'Two here, now.')));
    const { $from } = editor.state.selection;
    expect($from.parent.attrs.id).toBe(id(2));
    expect($from.parentOffset).toBe(before.parentOffset);
  });

  it('comes after the cursor where both write in one place, so that the word being typed stays whole', () => {
    const { editor, dispatch, text } = showing(body(paragraph(1, 'Two. wo')));
    dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 8)));
    putOnScreen(editor, body(paragraph(1, 'Two. wo And theirs.')));
    dispatch(editor.state.tr.insertText('rd'));
    expect(text()).toEqual(body(paragraph(1, 'Two. word And theirs.')));
  });

  it('leaves the cursor between words that both changed around it, and undo takes back what was typed there', () => {
    const { editor, dispatch, text } = showing(body(paragraph(1, 'One here, two there.')));
    dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 9)).insertText(' mine'));
    putOnScreen(editor, body(paragraph(1, 'Number one here mine, two over there.')));
    dispatch(editor.state.tr.insertText(' too'));
    expect(text()).toEqual(body(paragraph(1, 'Number one here mine too, two over there.')));
    undo(editor.state, dispatch);
    expect(text()).toEqual(body(paragraph(1, 'Number one here, two over there.')));
  });

  it('adds nothing to what is selected', () => {
    const { editor, dispatch } = showing(body(paragraph(1, 'One two three')));
    dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 5, 8)));
    putOnScreen(editor, body(paragraph(1, 'One, two, three')));
    const { from, to } = editor.state.selection;
    expect(editor.state.doc.textBetween(from, to)).toBe('two');
  });

  it('leaves the marks that the next letter will have', () => {
    const { editor, dispatch } = showing(body(paragraph(1, 'One.')));
    dispatch(editor.state.tr.setStoredMarks([schema.mark('bold')]));
    putOnScreen(editor, body(paragraph(1, 'One. Theirs.')));
    expect(editor.state.storedMarks?.map(({ type }) => type.name)).toEqual(['bold']);
  });

  it('is not taken back by undo, which takes back what was typed here', () => {
    const { editor, dispatch, text } = showing(body(paragraph(1, 'One.'), paragraph(2, 'Two.')));
    dispatch(editor.state.tr.insertText(' Mine.', editor.state.doc.content.size - 1));
    putOnScreen(editor, body(paragraph(1, 'One. Theirs.'), paragraph(2, 'Two. Mine.')));
    undo(editor.state, dispatch);
    expect(text()).toEqual(body(paragraph(1, 'One. Theirs.'), paragraph(2, 'Two.')));
  });

  it('leaves the empty paragraph in which somebody is about to write', () => {
    const { editor } = showing(body(paragraph(1, 'One.'), paragraph(2, '')));
    putOnScreen(editor, body(paragraph(1, 'One, longer.')));
    expect(editor.state.doc.lastChild?.attrs.id).toBe(id(2));
  });

  it('is exactly the text given, whatever was there', () => {
    const blocks = fc
      .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 })
      .chain((numbers) =>
        fc.tuple(...numbers.map((number) => fc.string({ minLength: 1 }).map((text) => paragraph(number, text)))),
      );
    fc.assert(
      fc.property(blocks, blocks, (shown, wanted) => {
        const { editor, text } = showing(body(...shown));
        putOnScreen(editor, body(...wanted));
        expect(text()).toEqual(body(...wanted));
      }),
    );
  });
});
