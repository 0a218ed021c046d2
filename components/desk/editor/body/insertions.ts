import type { Editor } from '@tiptap/react';
import {
  Clapperboard,
  Heading2,
  Heading3,
  ImagePlus,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Newspaper,
  PanelTop,
  Pilcrow,
  PilcrowLeft,
  PilcrowRight,
  Quote,
  StickyNote,
  Table,
  TextQuote,
} from 'lucide-react';
import { inText } from '@/components/desk/editor/body/in-text';

/** What the editor asks for in a window of its own. */
export type Asking = 'link' | 'picture' | 'footnote' | 'related article' | 'embed' | 'shortcuts';

/** A block that can be put into the text: a tool of the toolbar and a line of the slash menu. */
export type Insertion = {
  name: string;
  group: 'Text' | 'Lists' | 'Blocks' | 'Direction';
  icon: LucideIcon;
  /** What to type for it at the start of a line. */
  keys?: string;
  /** Other words that find it. */
  keywords?: string;
  run: (editor: Editor, ask: (what: Asking) => void) => unknown;
  active?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  /** Only offered in the slash menu. */
  menuOnly?: boolean;
  /** Stands under the toolbar's button *More*. */
  inMore?: boolean;
};

const heading = (level: 2 | 3) => ({
  run: (editor: Editor) => inText(editor).toggleHeading({ level }).run(),
  active: (editor: Editor) => editor.isActive('heading', { level }),
});

/** A box can neither hold another nor stand in a list or a quotation. */
const box = (node: 'factBox' | 'editorsNote') => ({
  run: (editor: Editor) => inText(editor).insertBox(node).run(),
  active: (editor: Editor) => editor.isActive(node),
  can: (editor: Editor) => editor.can().insertBox(node),
});

/** Switches a block to the other direction, and back to its article's. */
const direction = (dir: 'ltr' | 'rtl') => {
  const active = (editor: Editor) => editor.isActive({ dir });
  return {
    run: (editor: Editor) =>
      inText(editor)
        .setDirection(active(editor) ? null : dir)
        .run(),
    active,
  };
};

export const insertions: readonly Insertion[] = [
  {
    ...{ name: 'Paragraph', group: 'Text', icon: Pilcrow, keywords: 'text plain body', menuOnly: true },
    run: (editor) => inText(editor).setParagraph().run(),
  },
  { name: 'Subhead', group: 'Text', icon: Heading2, keys: '## ', keywords: 'heading title h2', ...heading(2) },
  { name: 'Small subhead', group: 'Text', icon: Heading3, keys: '### ', keywords: 'heading h3', ...heading(3) },
  {
    ...{ name: 'Bulleted list', group: 'Lists', icon: List, keys: '- ', keywords: 'points unordered ul' },
    run: (editor) => inText(editor).toggleBulletList().run(),
    active: (editor) => editor.isActive('bulletList'),
  },
  {
    ...{ name: 'Numbered list', group: 'Lists', icon: ListOrdered, keys: '1. ', keywords: 'ordered steps ol' },
    run: (editor) => inText(editor).toggleOrderedList().run(),
    active: (editor) => editor.isActive('orderedList'),
  },
  {
    ...{ name: 'Quotation', group: 'Blocks', icon: Quote, keys: '> ', keywords: 'quote blockquote said' },
    run: (editor) => inText(editor).toggleQuotation('quotation').run(),
    active: (editor) => editor.isActive('quotation'),
  },
  {
    ...{ name: 'Pull quote', group: 'Blocks', icon: TextQuote, keywords: 'large highlight' },
    run: (editor) => inText(editor).toggleQuotation('pullQuote').run(),
    active: (editor) => editor.isActive('pullQuote'),
  },
  {
    ...{ name: 'Picture', group: 'Blocks', icon: ImagePlus, keywords: 'image photo figure upload' },
    run: (_, ask) => ask('picture'),
  },
  {
    ...{ name: 'Table', group: 'Blocks', icon: Table, keywords: 'rows columns figures' },
    run: (editor) => inText(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    can: (editor) => !editor.isActive('table'),
  },
  {
    ...{ name: 'Divider', group: 'Blocks', icon: Minus, keys: '---', keywords: 'rule line hr separator' },
    run: (editor) => inText(editor).setHorizontalRule().run(),
  },
  {
    ...{
      name: 'Fact box',
      group: 'Blocks',
      icon: PanelTop,
      keywords: 'facts aside background explainer',
      inMore: true,
    },
    ...box('factBox'),
  },
  {
    ...{ name: 'Editor’s note', group: 'Blocks', icon: StickyNote, keywords: 'editors note desk remark', inMore: true },
    ...box('editorsNote'),
  },
  {
    ...{ name: 'Related article', group: 'Blocks', icon: Newspaper, keywords: 'read also link own', inMore: true },
    run: (_, ask) => ask('related article'),
  },
  {
    ...{ name: 'Embed', group: 'Blocks', icon: Clapperboard, inMore: true },
    keywords: 'youtube vimeo x twitter instagram datawrapper video post chart oembed',
    run: (_, ask) => ask('embed'),
  },
  {
    ...{
      name: 'Right-to-left text',
      group: 'Direction',
      icon: PilcrowLeft,
      keywords: 'rtl arabic direction',
      inMore: true,
    },
    ...direction('rtl'),
  },
  {
    ...{
      name: 'Left-to-right text',
      group: 'Direction',
      icon: PilcrowRight,
      keywords: 'ltr latin direction',
      inMore: true,
    },
    ...direction('ltr'),
  },
];

/** Those whose name or other words hold what was typed; names that begin with it first. */
export function matchingInsertions(typed: string): Insertion[] {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ name, keywords = '' }: Insertion): number => {
    const at = name.toLowerCase().indexOf(wanted);
    if (at >= 0) return at === 0 ? 0 : 1;
    return keywords.split(' ').some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  return insertions.filter((one) => rank(one) < 3).toSorted((one, other) => rank(one) - rank(other));
}
