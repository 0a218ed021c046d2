import { Extension, type Extensions } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { highlightsPlugin } from '@/components/desk/editor/talk/highlights';
import { NotSuggestable, suggestionOf } from '@/lib/body/suggesting/marking';
import { isOwnChange, type Suggester, suggest, suggestedBy } from '@/lib/body/suggesting/suggest';

type Talking = {
  isSuggesting: () => boolean;
  me: Suggester;
  /** After each change made while suggesting: why it could not be suggested, or null. */
  onSuggested: (problem: string | null) => void;
  /** A thread's words were clicked. */
  onOpen: (thread: string) => void;
};

/** What talking about the text needs of its editor. */
export const talkExtensions = (talking: Talking): Extensions => [
  Extension.create({ name: 'talkHighlights', addProseMirrorPlugins: () => [highlightsPlugin(talking.onOpen)] }),
  suggesting(talking),
];

/** While suggesting, turns every own change into a suggestion. */
const suggesting = (talking: Talking) =>
  Extension.create({
    name: 'suggesting',
    dispatchTransaction({ transaction, next }) {
      if (!talking.isSuggesting() || !isOwnChange(transaction)) return next(transaction);
      const suggested = suggest(this.editor.state, transaction, talking.me, new Date());
      const isRefused = suggested instanceof NotSuggestable;
      talking.onSuggested(isRefused ? `${suggested.what} cannot be suggested. Stop suggesting to change it.` : null);
      if (!isRefused) next(suggested);
    },
    addProseMirrorPlugins: () => [neverIntoDeleted(), composingApart(talking)],
  });

/** What is typed amid words that are to go, is not to go with them. */
const neverIntoDeleted = () =>
  new Plugin({
    appendTransaction(_transactions, _before, { selection, storedMarks, tr }) {
      const marks = selection.$from.marks();
      if (storedMarks || !selection.empty || !suggestionOf(marks, 'deletion')) return null;
      return tr.setStoredMarks(marks.filter(({ type }) => type.name !== 'deletion'));
    },
  });

/**
 * Words that an input method composes stand by themselves in the page while it rewrites them: drawn anew amid others,
 * they would be taken from it, and come twice. So what was selected is suggested to go before it begins, and what it
 * writes begins as an insertion.
 */
const composingApart = ({ isSuggesting, me }: Talking) =>
  new Plugin({
    props: {
      handleDOMEvents: {
        compositionstart(view) {
          if (!isSuggesting() || view.composing) return false;
          if (!view.state.selection.empty) view.dispatch(view.state.tr.deleteSelection());
          const { selection, tr, schema } = view.state;
          const mark = schema.marks.insertion!.create(suggestedBy(me, new Date()));
          const marks = selection.$from.marks().filter(({ type }) => type.name !== 'deletion');
          view.dispatch(tr.setStoredMarks(mark.addToSet(marks)));
          return false;
        },
      },
    },
  });
