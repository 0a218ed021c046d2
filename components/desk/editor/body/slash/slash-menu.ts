import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { inText } from '@/components/desk/editor/body/in-text';
import { type Asking, type Insertion, matchingInsertions } from '@/components/desk/editor/body/insertions';
import { SlashList, type SlashListHandle, type SlashListProps } from '@/components/desk/editor/body/slash/slash-list';

type Props = SuggestionProps<Insertion, Insertion>;

/** `/` at the start of an empty line opens a menu of the blocks that can stand there. */
export const SlashMenu = Extension.create<{ ask: (what: Asking) => void }>({
  name: 'slashMenu',
  addOptions: () => ({ ask: () => {} }),

  addProseMirrorPlugins() {
    const { ask } = this.options;
    return [
      Suggestion<Insertion, Insertion>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        startOfLine: true,
        char: '/',
        allowSpaces: true,
        // A part of the page's main landmark, as the text is.
        container: '#page',
        allow: ({ state, range }) => {
          const { parent } = state.doc.resolve(range.from);
          return parent.type.name === 'paragraph' && parent.content.size === range.to - range.from;
        },
        items: ({ query }) => matchingInsertions(query),
        command: ({ editor, range, props }) => {
          inText(editor).deleteRange(range).run();
          props.run(editor, ask);
        },
        render: drawMenu,
      }),
    ];
  },
});

/** The menu is drawn beside the text; focus stays in it, and the text's textbox says which line is the active one. */
function drawMenu() {
  let list: ReactRenderer<SlashListHandle, SlashListProps> | null = null;
  let unmount = () => {};
  const listProps = ({ items, command, editor }: Props): SlashListProps => ({
    items,
    pick: command,
    text: editor.view.dom,
  });
  return {
    onStart: (props: Props) => {
      list = new ReactRenderer<SlashListHandle, SlashListProps>(SlashList, {
        props: listProps(props),
        editor: props.editor,
      });
      unmount = props.mount(list.element);
    },
    onUpdate: (props: Props) => list?.updateProps(listProps(props)),
    onKeyDown: ({ event }: { event: KeyboardEvent }) => list?.ref?.onKeyDown(event) ?? false,
    onExit: () => {
      unmount();
      list?.destroy();
      list = null;
    },
  };
}
