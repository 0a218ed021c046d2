import type {
  Block,
  BoxBlock,
  Divider,
  EditorsNote,
  Embed,
  FactBox,
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
  RelatedArticle,
  Table,
  TableRow,
} from '@/lib/body/schema';

/** A picture by its key in `db/demo/pictures/list.ts`: its bytes are drawn when the newsroom is filled. */
export type DemoPicture = Pick<Picture, 'caption' | 'credit' | 'alt'> & { picture: string };
export type DemoPictureBlock = { type: 'demo picture'; attrs: DemoPicture & { size: 'inline' | 'wide' } };
/** Another article by its key: it has an id once the newsroom is filled. */
export type DemoRelated = { type: 'demo related'; attrs: { article: string } };
export type DemoBlock = Exclude<Block, PictureBlock | RelatedArticle> | DemoPictureBlock | DemoRelated;

const pattern =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\^\[(?<note>[^\]]+)\]|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/g;

/**
 * `Plain, *italic*, **bold**, [a link](https://example.org) and^[a footnote.]`; marks do not nest except inside a link's
 * label.
 */
export function inline(text: string, marks: Mark[] = []): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) nodes.push(textNode(text.slice(from, match.index), marks));
    const { bold, italic, note, label, href } = match.groups ?? {};
    if (bold !== undefined) nodes.push(textNode(bold, [...marks, { type: 'bold' }]));
    else if (italic !== undefined) nodes.push(textNode(italic, [...marks, { type: 'italic' }]));
    else if (note !== undefined) nodes.push(textNode(note, [{ type: 'footnote' }, ...marks]));
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

/** Facts apart from the text, under a title. */
export const facts = (title: string, ...content: BoxBlock[]): FactBox => ({
  type: 'factBox',
  content: [{ type: 'boxTitle', content: [{ type: 'text', text: title }] }, ...content],
});
/** What the newsroom has to say of an article. */
export const fromTheEditor = (...content: BoxBlock[]): EditorsNote => ({ type: 'editorsNote', content });
/** A paragraph in a script that runs from right to left. */
export const rtl = (text: string): Paragraph => ({ ...p(text), attrs: { dir: 'rtl' } });
/** Something shown elsewhere. */
export const embed = (attrs: Pick<Embed['attrs'], 'href' | 'title' | 'author'>): Embed => ({
  type: 'embed',
  attrs: { provider: new URL(attrs.href).hostname, ...attrs, ratio: 0 },
});
/** Another article, to be read too. */
export const related = (article: string): DemoRelated => ({ type: 'demo related', attrs: { article } });

/** A picture in the text. */
export const picture = (
  key: string,
  { size = 'inline', ...words }: Omit<DemoPicture, 'picture'> & { size?: 'inline' | 'wide' },
): DemoPictureBlock => ({ type: 'demo picture', attrs: { picture: key, ...words, size } });

type Known = {
  picture: (key: string) => Omit<Picture, 'caption' | 'credit' | 'alt'>;
  related: (key: string) => RelatedArticle['attrs'];
};

/** The block as the document schema has it, once its picture or the article that it names is known. */
export function withKnown(block: DemoBlock, known: Known): Block {
  if (block.type === 'demo related') return { type: 'relatedArticle', attrs: known.related(block.attrs.article) };
  if (block.type !== 'demo picture') return block;
  const { picture: key, ...words } = block.attrs;
  return { type: 'picture', attrs: { ...known.picture(key), ...words } };
}
