import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

export type Highlight = { thread: string; from: number; to: number };
type Shown = { highlights: readonly Highlight[]; active: string | null };

const key = new PluginKey<DecorationSet>('talk');

function drawn(doc: Node, { highlights, active }: Shown): DecorationSet {
  return DecorationSet.create(
    doc,
    highlights.map(({ thread, from, to }) => {
      const look = thread === active ? 'talk-mark talk-mark-active' : 'talk-mark';
      return Decoration.inline(from, to, { class: look, 'data-thread': thread }, { thread });
    }),
  );
}

/**
 * Marks the words that are talked about. They are drawn anew only when the threads change; a key press maps them, and
 * those whose words go, go with them.
 */
export const highlightsPlugin = (onOpen: (thread: string) => void) =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const shown = tr.getMeta(key) as Shown | undefined;
        return shown ? drawn(tr.doc, shown) : set.map(tr.mapping, tr.doc);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (_view, _pos, event) => {
        const mark = (event.target as Element).closest('[data-thread]');
        if (mark instanceof HTMLElement && mark.dataset.thread) onOpen(mark.dataset.thread);
        return false;
      },
    },
  });

/** Shows these highlights and no others. */
export const showHighlights = (view: EditorView, shown: Shown): void =>
  view.dispatch(view.state.tr.setMeta(key, shown).setMeta('addToHistory', false));

/** Where a thread's words stand now; null where they are gone. */
export function highlightOf({ state }: EditorView, thread: string): { from: number; to: number } | null {
  const [first, ...rest] = key.getState(state)?.find(undefined, undefined, (spec) => spec.thread === thread) ?? [];
  return first ? { from: first.from, to: Math.max(first.to, ...rest.map(({ to }) => to)) } : null;
}
