import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';

/**
 * What an input method is writing while its person suggests. It goes on only while the page shows exactly its words, so
 * they stand in the text as they are until it has done; then they are taken back, and made anew as one change.
 */
export class Composition {
  /** The text before it began. */
  #before: EditorState | null = null;

  get isOn(): boolean {
    return this.#before !== null;
  }

  /** The input method's change of a text, to be let through: undo learns of what comes of it in the end. */
  letThrough(state: EditorState, change: Transaction): Transaction {
    this.#before ??= state;
    return change.setMeta('addToHistory', false);
  }

  /** Makes a colleague's change, which comes meanwhile, to the text before as well: it is no part of the composition. */
  follow({ steps, docs }: Transaction): void {
    if (!this.#before) return;
    const { tr } = this.#before;
    for (const [place, step] of steps.entries()) {
      const mapped = step.map(backFrom(docs[place]!, tr.doc));
      if (mapped) tr.maybeStep(mapped);
    }
    this.#before = this.#before.apply(tr);
  }

  /** Puts the text back as it was, then makes the whole change again by `dispatch`, as if it were a single key. */
  end(view: EditorView): void {
    const before = this.#before;
    if (!before || view.composing) return;
    this.#before = null;
    const { doc: composed, selection } = view.state;
    const difference = differenceOf(before.doc, composed);
    if (!difference) return;
    const { start, end } = difference;
    const back = view.state.tr.replace(start, end.after, before.doc.slice(start, end.before));
    back.setSelection(Selection.fromJSON(back.doc, before.selection.toJSON())).setMeta('addToHistory', false);
    view.dispatch(back);
    const again = view.state.tr.replace(start, end.before, composed.slice(start, end.after));
    view.dispatch(again.setSelection(Selection.fromJSON(again.doc, selection.toJSON())));
  }
}

type Difference = { start: number; end: { before: number; after: number } };

/** The one stretch in which two texts differ; null where they are the same. */
function differenceOf(before: Node, after: Node): Difference | null {
  const start = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (start === null || !ends) return null;
  // The same letter twice over must not be counted from both ends.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  return { start, end: { before: ends.a + overlap, after: ends.b + overlap } };
}

function backFrom(after: Node, before: Node): StepMap {
  const difference = differenceOf(before, after);
  if (!difference) return StepMap.empty;
  const { start, end } = difference;
  return new StepMap([start, end.after - start, end.before - start]);
}
