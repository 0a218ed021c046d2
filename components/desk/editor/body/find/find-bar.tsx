'use client';

import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { findNext, findPrev, replaceAll, replaceNext } from 'prosemirror-search';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { foundIn, lookFor, nothingWanted, showSelected, type Wanted } from '@/components/desk/editor/body/find/find';
import { Button, IconButton } from '@/components/desk/ui/button';

const ways = [
  { name: 'caseSensitive', label: 'Match case', icon: CaseSensitive },
  { name: 'wholeWord', label: 'Whole words', icon: WholeWord },
] as const;

/** Finds words in the text and replaces them; replacing all is one step to undo. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [wanted, setWanted] = useState<Wanted>(() => ({ ...nothingWanted, search: selectedWords(editor) }));
  const [replaced, setReplaced] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useEditorState({ editor, selector: ({ editor: { state } }) => foundIn(state) });

  useEffect(() => field.current?.select(), []);
  useEffect(() => lookFor(editor, wanted), [editor, wanted]);
  useEffect(() => () => lookFor(editor, nothingWanted), [editor]);

  const want = (change: Partial<Wanted>) => {
    setReplaced(0);
    setWanted({ ...wanted, ...change });
  };
  // Nothing found leaves the buttons where they are: one that is switched off under the keyboard would lose it.
  const give = (command: Command) => {
    setReplaced(0);
    if (command(editor.state, editor.view.dispatch)) showSelected(editor);
  };
  const replaceEverywhere = () => {
    const { of } = found;
    editor.view.dispatch(closeHistory(editor.state.tr));
    give(replaceAll);
    setReplaced(of);
  };
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) give(event.shiftKey ? findPrev : findNext);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) give(replaceNext);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search landmark, which React's types do not know as an element yet
    <div role="search" aria-label="Find in the text" className="find-bar" dir="ltr" onKeyDown={onKeyDown}>
      <div className="find-line">
        <input
          ref={field}
          type="text"
          dir="auto"
          aria-label="Find"
          placeholder="Find"
          className="input"
          value={wanted.search}
          onChange={(event) => want({ search: event.target.value })}
        />
        {ways.map(({ name, label, icon: Icon }) => (
          <button
            key={name}
            type="button"
            aria-label={label}
            title={label}
            aria-pressed={wanted[name]}
            onClick={() => want({ [name]: !wanted[name] })}
            className="tool"
          >
            <Icon aria-hidden size={18} />
          </button>
        ))}
        <IconButton label="Previous" onClick={() => give(findPrev)} aria-disabled={found.of === 0}>
          <ArrowUp aria-hidden size={17} />
        </IconButton>
        <IconButton label="Next" onClick={() => give(findNext)} aria-disabled={found.of === 0}>
          <ArrowDown aria-hidden size={17} />
        </IconButton>
        <span aria-live="polite" className="find-count">
          {foundLine(wanted, found, replaced)}
        </span>
        <IconButton label="Close find" onClick={close} className="ms-auto">
          <X aria-hidden size={17} />
        </IconButton>
      </div>
      <div className="find-line">
        <input
          type="text"
          dir="auto"
          aria-label="Replace with"
          placeholder="Replace with"
          className="input"
          value={wanted.replace}
          onChange={(event) => want({ replace: event.target.value })}
        />
        <Button aria-disabled={found.of === 0} onClick={() => give(replaceNext)}>
          Replace
        </Button>
        <Button aria-disabled={found.of === 0} onClick={replaceEverywhere}>
          Replace all
        </Button>
      </div>
    </div>
  );
}

function selectedWords({ state: { doc, selection } }: Editor): string {
  const words = doc.textBetween(selection.from, selection.to, '\n');
  return words.includes('\n') || words.length > 100 ? '' : words;
}

function foundLine({ search }: Wanted, { current, of }: { current: number; of: number }, replaced: number): string {
  if (replaced > 0) return `${replaced} replaced`;
  if (!search) return '';
  if (of === 0) return 'Not in the text';
  return current > 0 ? `${current} of ${of}` : `${of} in the text`;
}
