import type { BylineRole, Genre } from '@/lib/articles/document';
import type { NoticeHeading } from '@/lib/articles/published';
import type { PublicationKind } from '@/lib/record/kinds';
import type { BlockWords } from '@/lib/words/blocks';
import type { PageLanguage } from '@/lib/words/languages';
import type { PreviewWords } from '@/lib/words/preview';
import type { ReadingWords } from '@/lib/words/reading';
import type { RecordWords } from '@/lib/words/record';
import type { ReportWords } from '@/lib/words/report';
import type { SignedWords } from '@/lib/words/signed';

/** The fields of a published text, as a comparison names them. */
export type FieldName =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'genre'
  | 'sponsor'
  | 'dateline'
  | 'body'
  | 'bylines'
  | 'leadImage'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'section'
  | 'topics'
  | 'language'
  | 'path'
  | 'description';

/** Everything a reader's page says in its own voice, in one language. */
export type Words = {
  language: PageLanguage;
  direction: 'ltr' | 'rtl';

  lastUpdate: string;
  /** After the last update; `times` is 1 or more. */
  changedSincePublication: (times: number) => string;
  skipToContent: string;
  sections: string;
  search: string;
  searchFor: string;
  homePage: (newsroom: string) => string;

  /** What stands before the names of one line, for that many of them. */
  byline: Record<BylineRole, (count: number) => string>;
  comma: string;
  /** Before the last name, spaces included. */
  and: string;
  /** Null for plain news, which needs no word. */
  genre: Record<Genre, string | null>;
  paidForBy: (name: string) => string;

  retracted: string;
  readRetracted: string;
  notice: Record<NoticeHeading, string>;
  seeWhatChanged: string;
  historyOfThisArticle: string;
  attributedTo: string;
  table: string;
  topics: string;
  share: string;
  shareThis: string;
  email: string;
  moreFrom: (section: string) => string;
  allFrom: (section: string) => string;

  latest: string;
  topStories: string;
  noArticlesYet: string;
  articlesBy: (name: string) => string;
  articlesAbout: (topic: string) => string;
  newer: string;
  older: string;
  page: (number: number) => string;
  pages: string;

  searchResults: (total: number, query: string) => string;
  searchNothing: (query: string) => string;
  searchPrompt: string;
  searchTooLong: (limit: number) => string;

  corrections: string;
  correctionsIntroduction: (newsroom: string) => string;
  noCorrections: string;
  /** The form that narrows them down, and what it says when nothing is left. */
  correctionsFilter: {
    name: string;
    month: string;
    allSections: string;
    allMonths: string;
    show: string;
    nothing: string;
    all: string;
  };
  correctionsFeed: string;

  contact: string;
  feeds: string;
  timesAre: (zone: string, offset: string) => string;
  footer: string;

  notFound: string;
  notFoundSentence: string;
  gone: string;
  removedOn: (date: string) => string;
  goToFront: string;
  somethingWrong: string;
  somethingWrongSentence: string;
  /** The newsroom has no section yet. */
  notOpen: string;
  notOpenSentence: string;

  /** Kinds of publication, as the history and notices name them. */
  kind: Record<PublicationKind, string>;
  kindExplained: Record<PublicationKind, string>;
  version: (number: number) => string;
  versionOf: (number: number, total: number) => string;
  currentVersion: string;
  /** `when` is a date and time already written in this language. */
  asPublished: (number: number, total: number, when: string) => string;
  readCurrent: string;
  versions: (total: number) => string;
  changedFrom: (from: number, to: number) => string;
  changedLast: string;
  compareVersions: string;
  nothingDiffers: string;
  /** Around changed words for people who hear the page. */
  added: string;
  removed: string;
  endOfChange: string;
  unchangedParagraphs: (count: number) => string;
  field: Record<FieldName, string>;
  fixedInVersion: (number: number) => string;
  recordHash: string;
  recordHashExplained: string;
  /** Where a redaction took something out; `reason` may be empty. */
  redactedOn: (date: string, reason: string) => string;
  /** The name of a page whose headline is gone. */
  redactedHeadline: string;
  /** Of a part of the record that is gone without an entry that says why. */
  partMissing: string;
  /** Of a comparison in which a redacted part stands on one side or both. */
  redactedNotCompared: string;
  /** Around notes, boxes and cards in a text. */
  blocks: BlockWords;
  /** The history and the comparison of versions. */
  record: RecordWords;
  reading: ReadingWords;
  signed: SignedWords;
  /** For readers who report an error. */
  report: ReportWords;
  /** For whoever was sent a link to what is not published. */
  preview: PreviewWords;
};
