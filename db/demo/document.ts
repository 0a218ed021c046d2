import type {
  Block,
  Divider,
  Heading,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
  Picture,
  PictureBlock,
  PullQuote,
  Quotation,
  Table,
  TableRow,
} from '@/lib/body/schema';

/** A picture by its key in `db/demo/pictures/list.ts`: its bytes are drawn when the newsroom is filled. */
export type DemoPicture = Pick<Picture, 'caption' | 'credit' | 'alt'> & { picture: string };
export type DemoPictureBlock = { type: 'demo picture'; attrs: DemoPicture & { size: 'inline' | 'wide' } };
export type DemoBlock = Exclude<Block, PictureBlock> | DemoPictureBlock;

const pattern = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/g;

/** `Plain, *italic*, **bold** and [a link](https://example.org)`; marks do not nest except inside a link's label. */
export function inline(text: string, marks: Mark[] = []): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) nodes.push(textNode(text.slice(from, match.index), marks));
    const { bold, italic, label, href } = match.groups ?? {};
    if (bold !== undefined) nodes.push(textNode(bold, [...marks, { type: 'bold' }]));
    else if (italic !== undefined) nodes.push(textNode(italic, [...marks, { type: 'italic' }]));
    else if (label !== undefined && href !== undefined) {
      nodes.push(...inline(label, [{ type: 'link', attrs: { href } }, ...marks]));
    }
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(textNode(text.slice(from), marks));
  return nodes;
}

function textNode(text: string, marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** A paragraph. */
export const p = (text: string): Paragraph =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: inline(text) };
/** A subhead. */
export const h2 = (text: string): Heading => ({ type: 'heading', attrs: { level: 2 }, content: inline(text) });
/** A subhead under a subhead. */
export const h3 = (text: string): Heading => ({ type: 'heading', attrs: { level: 3 }, content: inline(text) });

const item = (text: string): ListItem => ({ type: 'listItem', content: [p(text)] });

/** A list with bullets. */
export const ul = (...items: string[]): Block & { type: 'bulletList' } => ({
  type: 'bulletList',
  content: items.map(item),
});
/** A numbered list. */
export const ol = (...items: string[]): OrderedList => ({
  type: 'orderedList',
  content: items.map(item),
});

/** Somebody's words at length, paragraph by paragraph. */
export const quote = (paragraphs: string[], attribution = ''): Quotation => ({
  type: 'quotation',
  content: [...paragraphs.map(p), signed(attribution)],
});
/** A sentence of the article, set large. */
export const pull = (text: string, attribution = ''): PullQuote => ({
  type: 'pullQuote',
  content: [p(text), signed(attribution)],
});

const signed = (name: string) =>
  name === ''
    ? { type: 'attribution' as const }
    : { type: 'attribution' as const, content: [{ type: 'text' as const, text: name }] };

/** Rows of cells; `header` makes the first row name the columns. */
export function table(rows: string[][], { header }: { header: boolean }): Table {
  const row = (cells: string[], index: number): TableRow => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type: header && index === 0 ? 'tableHeader' : 'tableCell', content: [p(cell)] })),
  });
  return { type: 'table', content: rows.map(row) };
}

/** A divider. */
export const hr = (): Divider => ({ type: 'horizontalRule' });

/** A picture in the text. */
export const picture = (
  key: string,
  { size = 'inline', ...words }: Omit<DemoPicture, 'picture'> & { size?: 'inline' | 'wide' },
): DemoPictureBlock => ({ type: 'demo picture', attrs: { picture: key, ...words, size } });

/** The block as the document schema has it, once its picture is known. */
export function withPicture(
  block: DemoBlock,
  drawn: (key: string) => Omit<Picture, 'caption' | 'credit' | 'alt'>,
): Block {
  if (block.type !== 'demo picture') return block;
  const { picture: key, ...words } = block.attrs;
  return { type: 'picture', attrs: { ...drawn(key), ...words } };
}
