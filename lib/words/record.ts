import type { BlockPart, ChangeFacts } from '@/lib/record/compare/facts';

/** What the history and the comparison of versions say in the page's own voice. */
export type RecordWords = {
  /** One sentence about a change. */
  summary: (facts: ChangeFacts) => string;
  /** Title of the history page. */
  historyOf: (headline: string) => string;
  /** Title of one version's page. */
  versionTitle: (headline: string, number: number) => string;
  /** Title of a comparison's page. */
  comparisonTitle: (headline: string, from: number, to: number) => string;
  /** Links of one entry of the history. */
  changesOf: (number: number) => string;
  changesSince: (number: number) => string;
  /** Links to the article, whatever stands at its address today. */
  articleNow: string;
  previousVersion: string;
  nextVersion: string;
  versionsOfThisArticle: string;
  compareFrom: string;
  compareTo: string;
  /** Of a comparison that has an entry without text at one end. */
  withoutText: (number: number) => string;
  /** Of a version whose fault a later notice speaks of. */
  laterNoted: { correction: string; clarification: string };
  /** Of a notice that was wrong itself: the version with the notice in its place, and the other way round. */
  replacedBy: (number: number) => string;
  replaces: (number: number) => string;
  nothingSince: string;
  formattingChanged: string;
  movedHere: string;
  movedFromHere: string;
  brokenUp: string;
  joined: string;
  before: string;
  after: string;
  pictureAdded: string;
  pictureRemoved: string;
  cropChanged: string;
  linkWas: (address: string) => string;
  linkAdded: string;
  linkRemoved: (address: string) => string;
  /** Of words that did not change but stand in another sort of block. */
  nowA: Record<BlockPart, string>;
  /** Stands where a field had or has nothing. */
  none: string;
  /** What the marks of a comparison mean; the words themselves are marked as they say. */
  key: { added: string; removed: string; reformatted: string };
};
