'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { fromEditor } from '@/components/desk/editor/body/body-json';
import { useCommand } from '@/components/desk/editor/commands/use-command';
import { useCanEdit, useEditing } from '@/components/desk/editor/editor-context';
import { lostSince, putBack } from '@/components/desk/editor/talk/put-back';
import { useRevision } from '@/components/desk/editor/talk/use-revisions';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button } from '@/components/desk/ui/button';
import type { Block, Body } from '@/lib/body/schema';
import { lineOf } from '@/lib/comments/line-of';

/** What of a saved state can be brought back: all of it, or one block that reads otherwise now. */
export function PutBackList({ number, isNewest }: { number: number; isNewest: boolean }) {
  const { saver } = useEditing();
  const [, { editor }] = useTalk();
  const canEdit = useCanEdit();
  const arriving = useRevision(saver.id, number);
  if (!canEdit || !editor || !arriving) return null;
  if ('problem' in arriving) return <p role="alert">{arriving.problem}</p>;
  return (
    <section aria-label={`Bring back from revision ${number}`} className="flex flex-col gap-3">
      <h3 className="font-semibold">Bring back from revision {number}</h3>
      {!isNewest && <RestoreWhole number={number} />}
      <LostBlocks editor={editor} before={arriving.revision.document.body} />
    </section>
  );
}

function RestoreWhole({ number }: { number: number }) {
  const give = useCommand();
  const [problem, setProblem] = useState('');
  const restore = async () => {
    const given = await give('restore', { number });
    setProblem(given.done ? '' : given.message);
  };
  return (
    <div>
      <Button className="thread-button" onClick={restore}>
        Restore all of it
      </Button>
      {problem && (
        <p role="alert" className="mt-1 text-bad">
          {problem}
        </p>
      )}
    </div>
  );
}

function LostBlocks({ editor, before }: { editor: Editor; before: Body }) {
  const lost = useEditorState({
    editor,
    selector: ({ editor: at }) => lostSince(before, fromEditor(at.getJSON())),
  });
  if (lost.length === 0) return <p className="text-soft">Every block of it stands in the text as it was.</p>;
  const put = (block: Block) => editor.view.dispatch(putBack(editor.state, before, block));
  return (
    <ul className="flex flex-col gap-3">
      {lost.map(({ block, isGone }) => (
        <li key={block.attrs?.id} className="thread">
          <p className="text-soft text-xs">{isGone ? 'No longer in the text' : 'Changed since'}</p>
          <p dir="auto" className="line-clamp-4 whitespace-pre-line [overflow-wrap:anywhere]">
            {lineOf(block) || nameOf(block)}
          </p>
          <Button className="thread-button mt-2" onClick={() => put(block)}>
            Put back
          </Button>
        </li>
      ))}
    </ul>
  );
}

const nameOf = (block: Block): string =>
  block.type === 'picture' ? `Picture: ${block.attrs.caption || block.attrs.alt || 'without words'}` : 'An empty line';
