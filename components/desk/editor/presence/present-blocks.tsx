'use client';

import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { hearSelection } from '@/components/desk/editor/body/hear-selection';
import { useEditing, usePresence } from '@/components/desk/editor/editor-context';
import { othersIn, type Present } from '@/lib/presence/article-presence';

const key = new PluginKey<Present[]>('present');

/** Draws the name of whoever is in a block beside it. */
const presentPlugin = () =>
  new Plugin<Present[]>({
    key,
    state: {
      init: () => [],
      apply: (transaction, others) => (transaction.getMeta(key) as Present[] | undefined) ?? others,
    },
    props: {
      decorations(state) {
        const others = key.getState(state) ?? [];
        if (others.length === 0) return null;
        const marks: Decoration[] = [];
        state.doc.forEach((node, pos) => {
          const here = others.filter(({ block }) => block !== null && block === node.attrs.id);
          if (here.length === 0) return;
          const names = here.map(({ name }) => name).join(', ');
          marks.push(Decoration.node(pos, pos + node.nodeSize, { class: 'present', 'data-present': names }));
        });
        return DecorationSet.create(state.doc, marks);
      },
    },
  });

/** Says in which block this editor's caret is, and marks the blocks that the others are in. */
export function PresentBlocks({ editor }: { editor: Editor }) {
  const { presence } = useEditing();
  const { news } = usePresence();

  useEffect(() => {
    editor.registerPlugin(presentPlugin());
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(key);
    };
  }, [editor]);

  useEffect(() => {
    if (editor.isDestroyed || !news) return;
    hearSelection(editor.view);
    editor.view.dispatch(editor.state.tr.setMeta(key, othersIn(news, presence.userId)).setMeta('addToHistory', false));
  }, [editor, news, presence]);

  useEffect(() => {
    const tell = () => presence.moveTo(editor.isFocused ? blockAtCaret(editor) : null);
    // A name that follows each arrow key would be restless, and each step a request.
    let pause: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(pause);
      pause = setTimeout(tell, 600);
    };
    editor.on('selectionUpdate', moved).on('focus', moved).on('blur', moved);
    return () => {
      clearTimeout(pause);
      editor.off('selectionUpdate', moved).off('focus', moved).off('blur', moved);
    };
  }, [editor, presence]);
  return null;
}

function blockAtCaret({ state }: Editor): string | null {
  const { $from } = state.selection;
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter;
  return (block?.attrs.id as string | null | undefined) ?? null;
}
