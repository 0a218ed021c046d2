import type { Editor } from '@tiptap/react';
import { Asterisk, Bold, Italic, Link, type LucideIcon, Subscript, Superscript } from 'lucide-react';
import { canHoldNote } from '@/components/desk/editor/body/footnote-at';
import { inText } from '@/components/desk/editor/body/in-text';
import type { Asking } from '@/components/desk/editor/body/insertions';

/** What can be done to words: tools of the toolbar and of the menu beside a selection. */
export type MarkTool = {
  name: string;
  keys: string;
  icon: LucideIcon;
  run: (editor: Editor, ask: (what: Asking) => void) => unknown;
  active: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  /** Stands under the toolbar's button *More*. */
  inMore?: boolean;
};

export const marks: readonly MarkTool[] = [
  {
    ...{ name: 'Bold', keys: 'Ctrl+B', icon: Bold },
    run: (editor) => inText(editor).toggleBold().run(),
    active: (editor) => editor.isActive('bold'),
  },
  {
    ...{ name: 'Italic', keys: 'Ctrl+I', icon: Italic },
    run: (editor) => inText(editor).toggleItalic().run(),
    active: (editor) => editor.isActive('italic'),
  },
  {
    ...{ name: 'Link', keys: 'Ctrl+K', icon: Link },
    run: (_, ask) => ask('link'),
    active: (editor) => editor.isActive('link'),
  },
  {
    ...{ name: 'Footnote', keys: 'Ctrl+Alt+F', icon: Asterisk },
    run: (_, ask) => ask('footnote'),
    active: (editor) => editor.isActive('footnote'),
    can: canHoldNote,
  },
  {
    ...{ name: 'Superscript', keys: 'Ctrl+.', icon: Superscript, inMore: true },
    run: (editor) => inText(editor).toggleSuperscript().run(),
    active: (editor) => editor.isActive('superscript'),
  },
  {
    ...{ name: 'Subscript', keys: 'Ctrl+,', icon: Subscript, inMore: true },
    run: (editor) => inText(editor).toggleSubscript().run(),
    active: (editor) => editor.isActive('subscript'),
  },
];

/** A tool's name with the keys that do the same. */
export const toolTitle = ({ name, keys }: { name: string; keys?: string }): string =>
  keys ? `${name} (${keys.trim()})` : name;
