import type { PrintedByline, PrintedName, PublishedText, RedactedFields } from '@/lib/articles/published';
import type {
  Attribution,
  BoxTitle,
  Inline,
  ListItem,
  Picture,
  PublishedBlock,
  TableCell,
  TableRow,
} from '@/lib/body/schema';

/**
 * What changed between two texts, as plain data: drawn by `components/record`, sent as JSON, and complete enough
 * that `applyComparison` makes the later text out of the earlier one.
 */
export type Comparison = {
  /** Which of the two texts exist: an article's first version is compared with nothing. */
  presence: 'both' | 'only before' | 'only after' | 'neither';
  /** Fields of running words, only those that changed. */
  words: Partial<Record<WordField, Run[]>>;
  /** Fields chosen from a list, only those that changed. */
  values: { [F in ValueField]?: ValueChange<F> };
  topics: ListChange<PrintedName>[] | null;
  bylines: ListChange<PrintedByline>[] | null;
  leadImage: PictureChange<ShownPicture> | null;
  /** Every block of both texts, in reading order, the unchanged included. */
  blocks: BlockChange[];
  /** Fields that a redaction took out of the one text or the other: there nothing can be compared. */
  redacted: { from: RedactedFields; to: RedactedFields };
  /** Words that readers see: kicker, headline, standfirst, dateline, body, captions and credits. */
  wordsAdded: number;
  wordsRemoved: number;
};

export const wordFields = ['kicker', 'headline', 'standfirst', 'dateline', 'sponsor', 'description'] as const;
export type WordField = (typeof wordFields)[number];

export const valueFields = ['path', 'language', 'section', 'genre'] as const;
export type ValueField = (typeof valueFields)[number];
export type ValueChange<F extends ValueField> = { from: PublishedText[F]; to: PublishedText[F] };

/**
 * A stretch of text with one fate. `continues`: its first node is the rest of one that an earlier run began, cut
 * in two only to be shown.
 */
export type Run =
  | { kind: 'same' | 'inserted' | 'removed'; nodes: Inline[]; continues?: true }
  | { kind: 'reformatted'; nodes: Inline[]; was: Inline[]; continues?: true };

/** One line of a list: 'changed' keeps its identity under other words, 'moved' stands elsewhere in the order. */
export type ListChange<T> =
  | { kind: 'same' | 'added' | 'removed' | 'moved'; item: T }
  | { kind: 'changed'; item: T; was: T };

export type ShownPicture = Omit<Picture, 'media'>;

export type PictureChange<P extends ShownPicture> =
  | { kind: 'added'; to: P }
  | { kind: 'removed'; from: P }
  | {
      kind: 'changed';
      from: P;
      to: P;
      /** Other bytes, not only other words or another crop. */
      replaced: boolean;
      caption: Run[] | null;
      credit: Run[] | null;
      alt: Run[] | null;
    };

/** Anything of a body that can be compared: a block, or a part that only stands inside one. */
export type BodyNode = PublishedBlock | ListItem | Attribution | BoxTitle | TableRow | TableCell;

export type NodeChange<N extends BodyNode = BodyNode> =
  | { kind: 'same'; node: N; moved?: Move }
  | { kind: 'added'; node: N }
  | { kind: 'removed'; node: N }
  /** The same words in another sort of block. */
  | { kind: 'reformatted'; node: N; was: N; moved?: Move }
  /** `shell` is the later node emptied; `was` the earlier one, where more than its contents differs. */
  | { kind: 'changed'; shell: N; was?: N; inside: Inside; moved?: Move };

export type Inside =
  /** `split`: the end of the paragraph before it until then; `joined`: several until then. */
  | { as: 'words'; runs: Run[]; broken?: 'split' | 'joined' }
  | { as: 'nodes'; children: NodeChange[] }
  | { as: 'picture'; picture: Extract<PictureChange<Picture>, { kind: 'changed' }> };

/** Ties a block to the place it left; `id` counts the moves of one comparison. */
export type Move = { id: number; way: 'up' | 'down' };

export type BlockChange = NodeChange<PublishedBlock> | { kind: 'moved away'; node: PublishedBlock; moved: Move };
