/**
 * The document schema: what a body may hold, as ProseMirror JSON. Pure types and the one list of limits;
 * `validate.ts` checks against it, `components/article` renders it, `components/desk/editor` edits it.
 */

/** Raised when stored documents need a transform to be read; kept in every revision. */
export const DOCUMENT_SCHEMA = 1;

/** Who suggested a change, and when: `name` as it was that day, `at` an ISO instant. What shares an id is one change. */
export type Suggested = { id: string; by: string; name: string; at: string };
/** A suggested change that nobody has decided yet. The desk alone sees it: see `suggestions.ts`. */
export type SuggestionMark = { type: 'insertion' | 'deletion'; attrs: Suggested };
export type Mark = SuggestionMark | { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type HardBreak = { type: 'hardBreak' };
export type Inline = TextNode | HardBreak;

/** Every top-level block carries a stable id (uuid): kept through edits, new on split and paste, never hashed. */
type Identified = { id: string };

export type Paragraph = { type: 'paragraph'; attrs?: Partial<Identified>; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: Partial<Identified> & { level: 2 | 3 }; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { type: 'bulletList'; attrs?: Partial<Identified>; content: ListItem[] };
export type OrderedList = {
  type: 'orderedList';
  attrs?: Partial<Identified> & { start?: number };
  content: ListItem[];
};
/** Who said it, in plain text, the last child of a quotation; may be empty. */
export type Attribution = { type: 'attribution'; content?: TextNode[] };
export type Quotation = { type: 'quotation'; attrs?: Partial<Identified>; content: (Paragraph | Attribution)[] };
export type PullQuote = { type: 'pullQuote'; attrs?: Partial<Identified>; content: (Paragraph | Attribution)[] };
type CellAttrs = { colspan?: number; rowspan?: number; colwidth?: number[] | null };
export type TableCell = { type: 'tableCell' | 'tableHeader'; attrs?: CellAttrs; content: Paragraph[] };
export type TableRow = { type: 'tableRow'; content: TableCell[] };
export type Table = { type: 'table'; attrs?: Partial<Identified>; content: TableRow[] };
export type Divider = { type: 'horizontalRule'; attrs?: Partial<Identified> };

/** A picture as a document quotes it: words belong to the article, bytes to the library. */
export type Picture = {
  /** `media.id`; null only in text taken from elsewhere. */
  media: string;
  /** SHA-256 of the stored master, 64 lower-case hex digits: names its permanent address. */
  sha256: string;
  /** Pixels of the master. */
  width: number;
  height: number;
  /** Focal point in thousandths of width and height, 0–1000; 500/500 is the middle. */
  focalX: number;
  focalY: number;
  caption: string;
  /** `photographer / agency`, either alone allowed. */
  credit: string;
  alt: string;
};
export type PictureBlock = { type: 'picture'; attrs: Partial<Identified> & Picture & { size: 'inline' | 'wide' } };

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quotation
  | PullQuote
  | Table
  | Divider
  | PictureBlock;

/** Stands in what readers are shown where a redaction took a block out; no document holds one. */
export type RedactedBlock = { type: 'redacted'; attrs: Redacted };
/** The day in the newsroom's zone, `2024-07-20`, and what readers are told; no day where nothing says why it is gone. */
export type Redacted = { on: string | null; reason: string };
/** A block of a published text. */
export type PublishedBlock = Block | RedactedBlock;

export type Body = { type: 'doc'; content: Block[] };

export const emptyBody: Body = { type: 'doc', content: [] };
