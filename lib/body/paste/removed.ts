/** What a paste lost on its way in, as its writer is told. */
export type Removed = {
  /** Elements whose typeface, colour, class or alignment went. */
  styles: number;
  /** Parameters of links that follow a reader, addresses that pass through a counter, and pictures of one pixel. */
  trackers: number;
  /** Stretches that nobody could see where they came from. */
  hidden: number;
  /** Remarks in the margin, and words struck out by tracked changes. */
  comments: number;
  deletions: number;
};

export const nothingRemoved = (): Removed => ({ styles: 0, trackers: 0, hidden: 0, comments: 0, deletions: 0 });

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

/** `Removed 14 styles, 3 trackers`; empty when the paste came in whole. */
export function removedLine({ styles, trackers, hidden, comments, deletions }: Removed): string {
  const parts = [
    ...count(styles, 'style', 'styles'),
    ...count(trackers, 'tracker', 'trackers'),
    ...count(hidden, 'hidden text', 'hidden texts'),
    ...count(comments, 'comment', 'comments'),
    ...count(deletions, 'deletion', 'deletions'),
  ];
  return parts.length > 0 ? `Removed ${parts.join(', ')}` : '';
}
