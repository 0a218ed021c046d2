import { Extension } from '@tiptap/core';
import { blockPlace, type Direction, moveBlock } from '@/lib/body/move-block';

/** Alt-Shift with an arrow moves the block around the cursor; where it stands then is said. */
export const MoveBlocks = Extension.create<{ say: (words: string) => void }>({
  name: 'moveBlocks',
  addOptions: () => ({ say: () => {} }),
  addKeyboardShortcuts() {
    const move = (direction: Direction) => () => {
      const { state, view } = this.editor;
      const moved = moveBlock(direction)(state, view.dispatch);
      const { block, of } = blockPlace(view.state);
      this.options.say(moved ? `Moved ${direction}: block ${block} of ${of}` : `This block cannot move ${direction}`);
      return true;
    };
    return { 'Alt-Shift-ArrowUp': move('up'), 'Alt-Shift-ArrowDown': move('down') };
  },
});
