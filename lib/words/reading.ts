/**
 * What the pages say that help a reader read changes: since a day, from one to the next, and to cite them. `then` is a
 * day, or a day and a time, already written in this language.
 */
export type ReadingWords = {
  /** Above the form on the history page. */
  sinceQuestion: string;
  readOn: string;
  seeSince: string;
  /** Heading of the comparison with what stood then. */
  changedSince: (then: string) => string;
  /** Title of its page. */
  sinceTitle: (headline: string, then: string) => string;
  /** What stood when that day was over, or at that time. `now` is null where the newsroom stands by no version. */
  stoodAfter: (day: string, number: number, now: number | null) => string;
  stoodAt: (then: string, number: number, now: number | null) => string;
  nothingSince: (then: string) => string;
  stillStands: (number: number) => string;
  /** Before links to what stood earlier on the same day. */
  changedThatDay: string;
  stoodUntil: (number: number, time: string) => string;
  /** Of an hour that the clocks passed twice. */
  cameTwice: (time: string) => string;
  nothingToCompare: string;
  notYetPublished: (then: string, first: string) => string;
  notYetCome: (then: string) => string;
  notADate: string;

  /** Changes of a comparison, one after the other. */
  changes: (count: number) => string;
  changeOf: (number: number, total: number) => string;
  firstChange: string;
  previousChange: string;
  nextChange: string;
  howShown: string;
  inOneText: string;
  sideBySide: string;

  /** Who published, where the newsroom names nobody. */
  theDesk: string;

  cite: string;
  permanentAddress: string;
  citedAsText: string;
  citedForWikipedia: string;
  quoted: (headline: string) => string;
  sealed: (hash: string) => string;
};
