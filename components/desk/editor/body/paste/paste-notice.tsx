'use client';

import type { Node } from '@tiptap/pm/model';
import { type Editor, useEditorState } from '@tiptap/react';
import { X } from 'lucide-react';
import { inText } from '@/components/desk/editor/body/in-text';
import { Button, IconButton } from '@/components/desk/ui/button';

export type PasteNews = {
  line: string;
  /** What was pasted, as plain text. */
  text: string;
  /** The text as the paste left it: the offers stand until it is changed. */
  after: Node;
};

/** What a paste lost, said in a corner, with a way back and a way to have it plain. */
export function PasteNotice({ editor, news, onClose }: { editor: Editor; news: PasteNews; onClose: () => void }) {
  const isFresh = useEditorState({ editor, selector: ({ editor: { state } }) => state.doc.eq(news.after) });
  const undo = () => {
    inText(editor).undo().run();
    onClose();
  };
  const asPlain = () => {
    undo();
    editor.view.pasteText(news.text);
  };
  return (
    <div role="status" aria-label="Paste" className="paste-notice">
      <p>{news.line}</p>
      {isFresh && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={undo}>Undo</Button>
          {news.text && <Button onClick={asPlain}>Paste as plain text</Button>}
        </div>
      )}
      <IconButton label="Close notice" onClick={onClose}>
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
