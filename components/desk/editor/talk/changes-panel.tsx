'use client';

import type { Editor } from '@tiptap/react';
import { inText } from '@/components/desk/editor/body/in-text';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';
import { useCanEdit, useEditing } from '@/components/desk/editor/editor-context';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button } from '@/components/desk/ui/button';
import { type Decision, decide } from '@/lib/body/suggesting/decide';
import { listSuggestions, type SuggestionShown } from '@/lib/body/suggesting/list';
import { formatNear } from '@/lib/time/near';

/** What is suggested, each to be accepted or rejected; whatever is decided, undo takes it back. */
export function ChangesPanel() {
  const [talk, { editor, suggesting, problem }] = useTalk();
  const canEdit = useCanEdit();
  return (
    <div className="flex flex-col gap-3">
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
      {canEdit && (
        <Button
          aria-pressed={suggesting}
          className="self-start aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent"
          onClick={talk.toggleSuggesting}
        >
          Suggest changes
        </Button>
      )}
      {editor && <Changes editor={editor} canEdit={canEdit} />}
    </div>
  );
}

function Changes({ editor, canEdit }: { editor: Editor; canEdit: boolean }) {
  const changes = useAfterPaint(editor, ({ state }) => listSuggestions(state.doc));
  const settle = (decision: Decision, id?: string) => editor.view.dispatch(decide(editor.state, decision, id));
  if (changes.length === 0) {
    return (
      <p className="text-pretty text-soft">
        Nothing is suggested. While you suggest, what you write and delete is marked, and waits for somebody to accept
        it; readers never see it before.
      </p>
    );
  }
  return (
    <>
      {canEdit && changes.length > 1 && (
        <div className="flex flex-wrap gap-1.5">
          <Button className="thread-button" onClick={() => settle('accept')}>
            Accept all
          </Button>
          <Button className="thread-button" onClick={() => settle('reject')}>
            Reject all
          </Button>
        </div>
      )}
      <ol className="flex flex-col gap-3">
        {changes.map((change) => (
          <Change key={change.id} {...{ change, editor, canEdit }} onSettle={settle} />
        ))}
      </ol>
    </>
  );
}

type ChangeProps = {
  change: SuggestionShown;
  editor: Editor;
  canEdit: boolean;
  onSettle: (decision: Decision, id: string) => void;
};

function Change({ change, editor, canEdit, onSettle }: ChangeProps) {
  const { choices } = useEditing();
  const { id, name, at, inserted, deleted, from, to } = change;
  return (
    <li className="thread">
      <p className="flex flex-wrap gap-x-2 text-xs">
        <span className="font-semibold">{name}</span>
        <time dateTime={at} className="text-soft tabular-nums">
          {formatNear(new Date(at), choices.zone, new Date())}
        </time>
      </p>
      <button
        type="button"
        title="Show in the text"
        className="mt-1 block w-full text-start [overflow-wrap:anywhere]"
        onClick={() => inText(editor).setTextSelection({ from, to }).run()}
      >
        {deleted && <del className="suggested">{deleted}</del>}{' '}
        {inserted && <ins className="suggested">{inserted}</ins>}
      </button>
      {canEdit && (
        <div className="mt-2 flex gap-1.5">
          <Button className="thread-button" onClick={() => onSettle('accept', id)}>
            Accept
          </Button>
          <Button className="thread-button" look="quiet" onClick={() => onSettle('reject', id)}>
            Reject
          </Button>
        </div>
      )}
    </li>
  );
}
