'use client';

import { Placeholder } from '@tiptap/extensions';
import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { fromEditor, toEditor } from '@/components/desk/editor/body/body-json';
import { hearSelection } from '@/components/desk/editor/body/hear-selection';
import { LinkDialog } from '@/components/desk/editor/body/link-dialog';
import { PictureDrop } from '@/components/desk/editor/body/picture-drop';
import { PictureView } from '@/components/desk/editor/body/picture-view';
import { BodyToolbar } from '@/components/desk/editor/body/toolbar';
import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { type LibraryPicture, quoted } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';
import { bodyExtensions } from '@/lib/body/extensions';
import { PictureNode } from '@/lib/body/picture-node';
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
const extensions = [...bodyExtensions({ picture }), hints];

type Asking = 'link' | 'picture' | null;

/** The article's text, set as readers will see it. */
export function BodyEditor() {
  const { draft } = useEditing();
  const canEdit = useCanEdit();
  const [language] = useField('language');
  const [asking, setAsking] = useState<Asking>(null);

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
      {editor && canEdit && (
        <BodyToolbar editor={editor} onLink={() => setAsking('link')} onPicture={() => setAsking('picture')} />
      )}
      <PictureDrop editor={editor} disabled={!canEdit}>
        <EditorContent editor={editor} />
      </PictureDrop>
      {editor && asking === 'link' && <LinkDialog editor={editor} onClose={() => setAsking(null)} />}
      {asking === 'picture' && <PictureChooser onChoose={insert} onClose={() => setAsking(null)} />}
    </div>
  );
}
