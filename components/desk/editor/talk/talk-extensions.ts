import { Extension, type Extensions } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Composition } from '@/components/desk/editor/talk/composition';
import { highlightsPlugin } from '@/components/desk/editor/talk/highlights';
import { NotSuggestable, suggestionOf } from '@/lib/body/suggesting/marking';
import { isOwnChange, type Suggester, suggest } from '@/lib/body/suggesting/suggest';

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
const suggesting = ({ isSuggesting, me, onSuggested }: Talking) => {
  const composition = new Composition();
  return Extension.create({
    name: 'suggesting',
    dispatchTransaction({ transaction, next }) {
      const { state, view } = this.editor;
      const isOwn = isSuggesting() && isOwnChange(transaction);
      if (isOwn && (view.composing || composition.isOn)) return next(composition.letThrough(state, transaction));
      composition.follow(transaction);
      if (!isOwn) return next(transaction);
      const suggested = suggest(state, transaction, me, new Date());
      const isRefused = suggested instanceof NotSuggestable;
      onSuggested(isRefused ? `${suggested.what} cannot be suggested. Stop suggesting to change it.` : null);
      if (!isRefused) next(suggested);
    },
    addProseMirrorPlugins: () => [neverIntoDeleted(), endsComposing(composition)],
  });
};

/** Milliseconds after which the view has surely taken in what an input method wrote last. */
const untilTakenIn = 25;

const endsComposing = (composition: Composition) =>
  new Plugin({
    props: {
      handleDOMEvents: {
        compositionend(view) {
          setTimeout(() => !view.isDestroyed && composition.end(view), untilTakenIn);
        },
      },
    },
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
