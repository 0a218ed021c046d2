'use client';

import { useId } from 'react';
import { bothInWords, placeName } from '@/components/desk/editor/conflicts/conflict-words';
import { MarkedWords } from '@/components/desk/editor/conflicts/marked-words';
import { useEditing } from '@/components/desk/editor/editor-context';
import { TextArea } from '@/components/desk/ui/field';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Conflict } from '@/lib/merge/conflict';
import { type Choice, canTakeBoth, wordsIn } from '@/lib/merge/resolve-conflicts';

type ConflictChoiceProps = {
  conflict: Conflict;
  document: ArticleDocument;
  /** What the two texts are called: this one, and the one that was saved first. */
  sides: [mine: string, theirs: string];
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
};

/** One place where two people changed the same: both texts side by side, and what to keep. */
export function ConflictChoice({ conflict, document, sides, choice, onChoose }: ConflictChoiceProps) {
  const { choices } = useEditing();
  const id = useId();
  const words = bothInWords(conflict, document, choices);
  const editable = wordsIn(conflict);
  const option = (take: Choice['take'], label: string, chosen: Choice, describedBy?: string) => (
    <label className="side-option">
      <input
        type="radio"
        name={id}
        aria-describedby={describedBy}
        checked={choice?.take === take}
        onChange={() => onChoose(chosen)}
      />
      {label}
    </label>
  );
  const side = (take: 'mine' | 'theirs', label: string) => (
    <div className="side" data-chosen={choice?.take === take || undefined}>
      {option(take, label, { take }, `${id}-${take}`)}
      <div id={`${id}-${take}`}>
        <MarkedWords
          text={words[take]}
          other={words[take === 'mine' ? 'theirs' : 'mine']}
          language={document.language}
        />
      </div>
    </div>
  );
  return (
    <fieldset className="conflict-choice">
      <legend>{placeName(conflict, document)}</legend>
      <div className="sides-of-conflict">
        {side('mine', sides[0])}
        {side('theirs', sides[1])}
      </div>
      {words.mine === words.theirs && <p className="text-soft text-xs">The words are the same; their form is not.</p>}
      <div className="flex flex-wrap gap-x-4">
        {canTakeBoth(conflict) && option('both', 'Both, one after the other', { take: 'both' })}
        {editable && option('own', 'Other words', { take: 'own', text: editable.mine })}
      </div>
      {choice?.take === 'own' && (
        <TextArea
          label="Text to keep"
          lang={document.language}
          value={choice.text}
          onChange={({ target }) => onChoose({ take: 'own', text: target.value })}
        />
      )}
    </fieldset>
  );
}
