'use client';

import { Placeholder } from '@tiptap/extensions';
import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useState } from 'react';
import { BodyDialogs } from '@/components/desk/editor/body/body-dialogs';
import { fromEditor, toEditor } from '@/components/desk/editor/body/body-json';
import { CountLine } from '@/components/desk/editor/body/count-line';
import { CursorOnFocus } from '@/components/desk/editor/body/cursor-on-focus';
import { DragHandle } from '@/components/desk/editor/body/drag-handle';
import { EmbedView } from '@/components/desk/editor/body/embed-view';
import { Find } from '@/components/desk/editor/body/find/find';
import { FindBar } from '@/components/desk/editor/body/find/find-bar';
import { hearSelection } from '@/components/desk/editor/body/hear-selection';
import type { Asking } from '@/components/desk/editor/body/insertions';
import { MoveBlocks } from '@/components/desk/editor/body/move-blocks';
import { CleanPasting, type Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import { PasteOutcome } from '@/components/desk/editor/body/paste/paste-outcome';
import { PictureDrop } from '@/components/desk/editor/body/picture-drop';
import { PictureView } from '@/components/desk/editor/body/picture-view';
import { putOnScreen } from '@/components/desk/editor/body/put-on-screen';
import { RelatedView } from '@/components/desk/editor/body/related-view';
import { SelectionMenu } from '@/components/desk/editor/body/selection-menu';
import { SlashMenu } from '@/components/desk/editor/body/slash/slash-menu';
import { ToTools } from '@/components/desk/editor/body/to-tools';
import { BodyToolbar } from '@/components/desk/editor/body/toolbar';
import { useShortcutList } from '@/components/desk/editor/body/use-shortcut-list';
import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { PresentBlocks } from '@/components/desk/editor/presence/present-blocks';
import { Refusal } from '@/components/desk/editor/talk/talk-tools';
import { EmbedNode, RelatedArticleNode } from '@/lib/body/cards';
import { bodyExtensions } from '@/lib/body/extensions';
import { PictureNode } from '@/lib/body/picture-node';
import { SmartQuotes } from '@/lib/body/smart-quotes';
import { directionOf } from '@/lib/words/languages';

const views = {
  picture: PictureNode.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
  relatedArticle: RelatedArticleNode.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedView) }),
  embed: EmbedNode.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
};
const hints = Placeholder.configure({
  includeChildren: true,
  showOnlyCurrent: false,
  // An empty article and an empty quotation get theirs in `blocks.css`: this is asked before the change that empties them.
  placeholder: ({ node }) => {
    if (node.type.name === 'attribution') return 'Who said it';
    return node.type.name === 'boxTitle' ? 'Title of the box' : '';
  },
});
const stored = [...bodyExtensions(views), hints];

const isLetter = ({ key, metaKey, ctrlKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !metaKey && !ctrlKey && !altKey;

/** What a shortcut asks for; with Alt a letter may write another sign, so that its place on the keyboard counts. */
function askedByKeys({ altKey, shiftKey, code, key }: KeyboardEvent): Asking | null {
  if (altKey) return code === 'KeyF' ? 'footnote' : null;
  // With Shift it is the command palette's, as it is everywhere outside of the body.
  return key.toLowerCase() === 'k' && !shiftKey ? 'link' : null;
}

/** The article's text, set as readers will see it. */
export function BodyEditor() {
  const { draft, talk } = useEditing();
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
    ToTools,
    CursorOnFocus,
    Find.configure({ open: () => setFinding(true) }),
    CleanPasting.configure({ onPaste: setPasted }),
  ]);
  useShortcutList(useCallback(() => setAsking('shortcuts'), []));

  const editor = useEditor({
    extensions: [...extensions, ...talk.extensions],
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
        // A letter goes where the browser shows the cursor, and most keys are letters.
        if (!view.state.selection.empty || !isLetter(event)) hearSelection(view);
        if (!(event.metaKey || event.ctrlKey)) return false;
        const asked = askedByKeys(event);
        if (asked) setAsking(asked);
        // With Enter these keys publish; Shift with Enter breaks a line.
        return asked !== null || (event.key === 'Enter' && !event.altKey);
      },
    },
    onUpdate: () => draft.bodyEdited(),
  });

  useEffect(() => {
    if (!editor) return;
    return draft.attachBody(
      () => fromEditor(editor.getJSON()),
      (body) => {
        hearSelection(editor.view);
        putOnScreen(editor, body);
      },
    );
  }, [editor, draft]);
  useEffect(() => (editor ? talk.attach(editor) : undefined), [editor, talk]);
  useEffect(() => {
    editor?.setEditable(canEdit, false);
  }, [editor, canEdit]);

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
        <PictureDrop editor={editor} disabled={!canEdit}>
          <EditorContent editor={editor} />
        </PictureDrop>
      </div>
      {editor && <PresentBlocks editor={editor} />}
      {editor && <CountLine editor={editor} />}
      <p role="status" aria-label="Moved" className="sr-only">
        {said}
      </p>
      {editor && canEdit && <SelectionMenu editor={editor} ask={setAsking} />}
      {editor && canEdit && <Refusal />}
      {editor && pasted && <PasteOutcome key={pasted.id} editor={editor} pasted={pasted} />}
      {editor && <BodyDialogs editor={editor} asking={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
