import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { Composition } from '@/components/desk/editor/talk/composition';
import { bodyExtensions } from '@/lib/body/extensions';

const schema = getSchema(bodyExtensions());
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A text whose last four letters are selected, over which an input method has begun to write. */
function begun() {
  const doc = schema.nodeFromJSON({ type: 'doc', content: [paragraph('Above.'), paragraph('It was late')] });
  const start = EditorState.create({ doc, selection: TextSelection.create(doc, 16, 20) });
  const composition = new Composition();
  const made: Transaction[] = [];
  const view = {
    state: start.apply(composition.letThrough(start, start.tr.insertText('k'))),
    composing: false,
    dispatch(change: Transaction) {
      made.push(change);
      view.state = view.state.apply(change);
    },
  };
  const type = (text: string) => {
    const { from } = view.state.selection;
    view.state = view.state.apply(composition.letThrough(view.state, view.state.tr.insertText(text, from - 1, from)));
  };
  const theirs = (text: string, from: number, to = from) => {
    const change = view.state.tr.insertText(text, from, to);
    composition.follow(change);
    view.state = view.state.apply(change);
  };
  const end = () => composition.end(view as unknown as EditorView);
  return {
    composition,
    view,
    made,
    type,
    theirs,
    end,
    read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '|'),
  };
}

describe('what an input method writes', () => {
  it('is made in the end as one change of the text as it was', () => {
    const { composition, view, made, type, end, read } = begun();
    type('こ');
    type('混');
    expect(read()).toBe('Above.|It was 混');
    end();
    const [back, again] = made;
    expect(back!.doc.textContent).toBe('Above.It was late');
    expect([back!.selection.from, back!.selection.to]).toEqual([16, 20]);
    expect(back!.getMeta('addToHistory')).toBe(false);
    expect(again!.before.eq(back!.doc) && again!.steps.length).toBe(1);
    expect(read()).toBe('Above.|It was 混');
    expect(view.state.selection.head).toBe(17);
    expect(composition.isOn).toBe(false);
  });

  it('leaves out what a colleague changed meanwhile, before and behind it', () => {
    const { made, type, theirs, end, read } = begun();
    theirs('Far above', 1, 6);
    type('混');
    theirs('. Again', 21);
    expect(read()).toBe('Far above.|It was 混. Again');
    end();
    expect(made[0]!.doc.textContent).toBe('Far above.It was late. Again');
    expect(read()).toBe('Far above.|It was 混. Again');
  });

  it('waits for the next where one follows at once', () => {
    const { view, made, end } = begun();
    view.composing = true;
    end();
    expect(made).toEqual([]);
    view.composing = false;
    end();
    expect(made).toHaveLength(2);
  });

  it('makes nothing where in the end nothing was written', () => {
    const { composition, view, made, end } = begun();
    const { from } = view.state.selection;
    view.state = view.state.apply(composition.letThrough(view.state, view.state.tr.insertText('late', from - 1, from)));
    end();
    expect(made).toEqual([]);
  });
});
