import { Extension, type Extensions } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { highlightsPlugin } from '@/components/desk/editor/talk/highlights';
import { suggestionOf } from '@/lib/body/suggesting/marking';
import { isOwnChange, type Suggester, suggest } from '@/lib/body/suggesting/suggest';

const cannot = 'Pictures, tables, line breaks and kinds of block cannot be suggested. Stop suggesting to change them.';

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
const suggesting = ({ isSuggesting, me, onSuggested }: Talking) =>
  Extension.create({
    name: 'suggesting',
    dispatchTransaction({ transaction, next }) {
      if (!isSuggesting() || !isOwnChange(transaction)) return next(transaction);
      const suggested = suggest(this.editor.state, transaction, me, new Date());
      onSuggested(suggested ? null : cannot);
      if (suggested) next(suggested);
    },
    addProseMirrorPlugins: () => [neverIntoDeleted()],
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
