import type { Extensions } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
import { Link } from '@tiptap/extension-link';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { TableCell } from '@tiptap/extension-table/cell';
import { TableHeader } from '@tiptap/extension-table/header';
import { TableRow } from '@tiptap/extension-table/row';
import { Table } from '@tiptap/extension-table/table';
import { StarterKit } from '@tiptap/starter-kit';
import { BlockIds } from '@/lib/body/block-ids';
import { BoxTitle, EditorsNote, FactBox } from '@/lib/body/boxes';
import { EmbedNode, RelatedArticleNode } from '@/lib/body/cards';
import { TextDirection } from '@/lib/body/direction';
import { isAllowedHref } from '@/lib/body/links';
import { Footnote, Subscript, Superscript } from '@/lib/body/marks';
import { PictureNode } from '@/lib/body/picture-node';
import { Attribution, PullQuote, Quotation } from '@/lib/body/quotation';
import { Deletion, Insertion } from '@/lib/body/suggesting/marks';

/** Ranks of heading that come with pasted pages, and the two that a body has. */
const Subhead = Heading.extend({
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
}).configure({ levels: [2, 3] });

const PlainLink = Link.extend({
  addAttributes: () => ({
    href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') },
  }),
}).configure({
  openOnClick: false,
  autolink: false,
  markdownLinks: true,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (href) => isAllowedHref(href),
});

const PlainOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '', 10) || 1,
    },
  }),
});

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute(name) ?? '', 10) || 1,
});
/** ProseMirror's tables ask for `colwidth`; columns here share the width evenly. */
const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

/** Nodes that can be replaced by ones that draw themselves. */
const drawn = { picture: PictureNode, relatedArticle: RelatedArticleNode, embed: EmbedNode };
type Views = Partial<typeof drawn>;

/**
 * The document schema as ProseMirror knows it: no more nodes, marks or attributes than `lib/body/schema.ts`, so that
 * whatever is pasted comes out as something readers can be shown. `views` replaces nodes by ones that draw themselves.
 */
export const bodyExtensions = (views: Views = {}): Extensions => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    underline: false,
    trailingNode: { node: 'paragraph', notAfter: ['heading', 'bulletList', 'orderedList'] },
  }),
  Insertion,
  Deletion,
  Superscript,
  Subscript,
  Footnote,
  Subhead,
  PlainLink,
  PlainOrderedList,
  ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
  Quotation,
  PullQuote,
  Attribution,
  Table.configure({ resizable: false, View: null }),
  TableRow,
  TableHeader.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
  TableCell.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
  FactBox,
  BoxTitle,
  EditorsNote,
  ...Object.values({ ...drawn, ...views }),
  TextDirection,
  BlockIds,
];
