import { Extension } from '@tiptap/core';
import { blockPlace, type Direction, moveBlock } from '@/lib/body/move-block';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    moveBlocks: {
      /** Moves the block around the cursor, and says where it stands then. */
      moveBlock: (direction: Direction) => ReturnType;
    };
  }
}

/** Alt-Shift with an arrow moves the block around the cursor; where it stands then is said. */
export const MoveBlocks = Extension.create<{ say: (words: string) => void }>({
  name: 'moveBlocks',
  addOptions: () => ({ say: () => {} }),
  addCommands() {
    return {
      moveBlock:
        (direction) =>
        ({ state, dispatch, tr }) => {
          const moved = moveBlock(direction)(state, dispatch);
          const { block, of } = blockPlace(tr);
          if (dispatch) {
            this.options.say(
              moved ? `Moved ${direction}: block ${block} of ${of}` : `This block cannot move ${direction}`,
            );
          }
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowUp': () => this.editor.commands.moveBlock('up'),
      'Alt-Shift-ArrowDown': () => this.editor.commands.moveBlock('down'),
    };
  },
});
