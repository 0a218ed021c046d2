'use client';

import { Placeholder } from '@tiptap/extensions';
import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { fromEditor, toEditor } from '@/components/desk/editor/body/body-json';
import { CountLine } from '@/components/desk/editor/body/count-line';
import { DragHandle } from '@/components/desk/editor/body/drag-handle';
import { Find } from '@/components/desk/editor/body/find/find';
import { FindBar } from '@/components/desk/editor/body/find/find-bar';
import { hearSelection } from '@/components/desk/editor/body/hear-selection';
import type { Asking } from '@/components/desk/editor/body/insertions';
import { LinkDialog } from '@/components/desk/editor/body/link-dialog';
import { MoveBlocks } from '@/components/desk/editor/body/move-blocks';
import { CleanPasting, type Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import { PasteOutcome } from '@/components/desk/editor/body/paste/paste-outcome';
import { PictureView } from '@/components/desk/editor/body/picture-view';
import { SelectionMenu } from '@/components/desk/editor/body/selection-menu';
import { ShortcutsDialog } from '@/components/desk/editor/body/shortcuts-dialog';
import { SlashMenu } from '@/components/desk/editor/body/slash/slash-menu';
import { BodyToolbar } from '@/components/desk/editor/body/toolbar';
import { useShortcutList } from '@/components/desk/editor/body/use-shortcut-list';
import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { type LibraryPicture, quoted } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';
import { bodyExtensions } from '@/lib/body/extensions';
import { PictureNode } from '@/lib/body/picture-node';
import { SmartQuotes } from '@/lib/body/smart-quotes';
import { directionOf } from '@/lib/words/languages';

const picture = PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) });
const hints = Placeholder.configure({
  includeChildren: true,
  showOnlyCurrent: false,
  placeholder: ({ node, editor }) => {
    if (node.type.name === 'attribution') return 'Who said it';
    return editor.isEmpty ? 'Write the article' : '';
  },
});
const stored = [...bodyExtensions({ picture }), hints];

/** The article's text, set as readers will see it. */
export function BodyEditor() {
  const { draft } = useEditing();
  const canEdit = useCanEdit();
  const [language] = useField('language');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [finding, setFinding] = useState(false);
  const [said, setSaid] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [extensions] = useState(() => [
    ...stored,
    SmartQuotes.configure({ language: () => draft.field('language') }),
    SlashMenu.configure({ ask: setAsking }),
    MoveBlocks.configure({ say: setSaid }),
    Find.configure({ open: () => setFinding(true) }),
    CleanPasting.configure({ onPaste: setPasted }),
  ]);
  useShortcutList(useCallback(() => setAsking('shortcuts'), []));

  const editor = useEditor({
    extensions,
    content: toEditor(draft.read().body),
    editable: canEdit,
    injectCSS: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: fieldId('body'),
        class: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Body',
        spellcheck: 'true',
      },
      handleKeyDown: (view, event) => {
        if (!(event.metaKey || event.ctrlKey) || event.altKey) return false;
        if (event.key.toLowerCase() === 'k') {
          hearSelection(view);
          setAsking('link');
        }
        // With Enter these keys publish; Shift with Enter breaks a line.
        return event.key.toLowerCase() === 'k' || event.key === 'Enter';
      },
    },
    onUpdate: () => draft.bodyEdited(),
  });

  useEffect(() => {
    if (!editor) return;
    return draft.attachBody(
      () => fromEditor(editor.getJSON()),
      (body) => editor.commands.setContent(toEditor(body), { emitUpdate: false }),
    );
  }, [editor, draft]);
  useEffect(() => {
    editor?.setEditable(canEdit, false);
  }, [editor, canEdit]);

  const insert = (chosen: LibraryPicture) => {
    setAsking(null);
    editor
      ?.chain()
      .focus()
      .insertPicture({ ...quoted(chosen), size: 'inline' })
      .run();
  };

  return (
    <div className="body-editor" lang={language} dir={directionOf(language)}>
      {editor && (
        <div className="body-tools">
          {canEdit && <BodyToolbar editor={editor} ask={setAsking} onFind={() => setFinding(true)} />}
          {finding && <FindBar editor={editor} onClose={() => setFinding(false)} />}
        </div>
      )}
      <div className="body-text">
        {editor && canEdit && <DragHandle editor={editor} />}
        <EditorContent editor={editor} />
      </div>
      {editor && <CountLine editor={editor} />}
      <p role="status" aria-label="Moved" className="sr-only">
        {said}
      </p>
      {editor && canEdit && <SelectionMenu editor={editor} ask={setAsking} />}
      {editor && pasted && <PasteOutcome key={pasted.id} editor={editor} pasted={pasted} />}
      {asking === 'shortcuts' && <ShortcutsDialog onClose={() => setAsking(null)} />}
      {editor && asking === 'link' && <LinkDialog editor={editor} onClose={() => setAsking(null)} />}
      {asking === 'picture' && <PictureChooser onChoose={insert} onClose={() => setAsking(null)} />}
    </div>
  );
}
