'use client';

import type { Editor } from '@tiptap/react';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';
import { countLine, countNode, readingMinutes } from '@/lib/body/count';

const number = new Intl.NumberFormat('en');
const many = (count: number, one: string): string => `${number.format(count)} ${one}${count === 1 ? '' : 's'}`;

/** How long the text is, and how long it takes to read; of what is selected too. */
export function CountLine({ editor }: { editor: Editor }) {
  const { words, characters, chosen } = useAfterPaint(editor, ({ state }) => {
    const { from, to, empty } = state.selection;
    return {
      ...countNode(state.doc),
      chosen: empty ? 0 : countLine(state.doc.textBetween(from, to, ' ', ' ')).words,
    };
  });
  const minutes = readingMinutes(words);
  return (
    <p className="count-line">
      {chosen > 0 && `${number.format(chosen)} of `}
      {many(words, 'word')} · {many(characters, 'character')}
      {minutes > 0 && ` · ${minutes} min to read`}
    </p>
  );
}
