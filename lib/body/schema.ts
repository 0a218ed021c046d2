/**
 * The document schema: what a body may hold, as ProseMirror JSON. Pure types and the one list of limits;
 * `validate.ts` checks against it, `components/article` renders it, `components/desk/editor` edits it.
 */

/**
 * The newest form that a body can have; kept in every revision. 2 adds marks and blocks to 1, so what was written under
 * 1 is read as it stands. An editor that knows less than the text it was given must not save over it.
 */
export const DOCUMENT_SCHEMA = 2;

/** Who suggested a change, and when: `name` as it was that day, `at` an ISO instant. What shares an id is one change. */
export type Suggested = { id: string; by: string; name: string; at: string };
/** A suggested change that nobody has decided yet. The desk alone sees it: see `suggestions.ts`. */
export type SuggestionMark = { type: 'insertion' | 'deletion'; attrs: Suggested };
/**
 * `footnote` marks the note's own words, not those it is about: they stand where its number will, and readers find them
 * at the end. So a note is written, linked, compared and redacted as any other words are. Two notes that touch are one.
 */
export type Mark =
  | SuggestionMark
  | { type: 'footnote' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'superscript' }
  | { type: 'subscript' };

export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type HardBreak = { type: 'hardBreak' };
export type Inline = TextNode | HardBreak;

/** Every top-level block carries a stable id (uuid): kept through edits, new on split and paste, never hashed. */
type Identified = { id: string };
export type Direction = 'ltr' | 'rtl';
/** `dir` is there where a block runs the other way than its article. */
type TextAttrs = Partial<Identified> & { dir?: Direction };

export type Paragraph = { type: 'paragraph'; attrs?: TextAttrs; content?: Inline[] };
export type Heading = { type: 'heading'; attrs: TextAttrs & { level: 2 | 3 }; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { type: 'bulletList'; attrs?: TextAttrs; content: ListItem[] };
export type OrderedList = { type: 'orderedList'; attrs?: TextAttrs & { start?: number }; content: ListItem[] };
/** Who said it, in plain text, the last child of a quotation; may be empty. */
export type Attribution = { type: 'attribution'; content?: TextNode[] };
export type Quotation = { type: 'quotation'; attrs?: TextAttrs; content: (Paragraph | Attribution)[] };
export type PullQuote = { type: 'pullQuote'; attrs?: TextAttrs; content: (Paragraph | Attribution)[] };
/** What a fact box is called, in plain text, its first child; may be empty. */
export type BoxTitle = { type: 'boxTitle'; content?: TextNode[] };
/** What can stand inside a box. */
export type BoxBlock = Paragraph | BulletList | OrderedList | Table;
/** Facts set apart from the running text, under a title. */
export type FactBox = { type: 'factBox'; attrs?: TextAttrs; content: (BoxTitle | BoxBlock)[] };
/** The newsroom speaking of the article, amid its text. */
export type EditorsNote = { type: 'editorsNote'; attrs?: TextAttrs; content: BoxBlock[] };
type CellAttrs = { colspan?: number; rowspan?: number; colwidth?: number[] | null };
export type TableCell = { type: 'tableCell' | 'tableHeader'; attrs?: CellAttrs; content: Paragraph[] };
export type TableRow = { type: 'tableRow'; content: TableCell[] };
export type Table = { type: 'table'; attrs?: TextAttrs; content: TableRow[] };
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

/** Another article of the newsroom; the record prints its headline and path of that day. */
export type RelatedArticle = {
  type: 'relatedArticle';
  attrs: Partial<Identified> & {
    /** `articles.id`. */
    article: string;
    /** As they read when it was chosen; publishing writes those of the moment. */
    headline: string;
    path: string;
  };
};

/** Something published elsewhere, shown to readers as a card that leads there. */
export type Embed = {
  type: 'embed';
  attrs: Partial<Identified> & {
    /** As `lib/embeds/providers.ts` names it. */
    provider: string;
    /** The https address by which its provider knows it, without what only tracks. */
    href: string;
    title: string;
    author: string;
    /** Height in thousandths of the width; 0 where the provider does not say. */
    ratio: number;
  };
};

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quotation
  | PullQuote
  | Table
  | Divider
  | PictureBlock
  | FactBox
  | EditorsNote
  | RelatedArticle
  | Embed;

/** Stands in what readers are shown where a redaction took a block out; no document holds one. */
export type RedactedBlock = { type: 'redacted'; attrs: Redacted };
/** The day in the newsroom's zone, `2024-07-20`, and what readers are told; no day where nothing says why it is gone. */
export type Redacted = { on: string | null; reason: string };
/** A block of a published text. */
export type PublishedBlock = Block | RedactedBlock;

export type Body = { type: 'doc'; content: Block[] };

export const emptyBody: Body = { type: 'doc', content: [] };
