import type { BylineRole, Genre } from '@/lib/articles/document';
import type { Picture, PublishedBlock, Redacted } from '@/lib/body/schema';
import type { PublicationKind } from '@/lib/record/kinds';

/** A name as printed on the day of publication, with the row it stood for then. */
export type PrintedName = { id: string; name: string };
export type PrintedByline = PrintedName & { role: BylineRole };

/** What readers see of one publication, drawn from `publication_parts` alone. */
export type PublishedText = {
  path: string;
  language: string;
  section: PrintedName;
  topics: PrintedName[];
  genre: Genre;
  sponsor: string;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  bylines: PrintedByline[];
  leadImage: Omit<Picture, 'media'> | null;
  description: string;
  body: PublishedBlock[];
  /** Fields that a redaction took out, empty here otherwise; absent where none is. */
  redacted?: RedactedFields;
};

/** The fields that a redaction can take out of a text; without the others there would be no page. */
export const redactableFields = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'bylines',
  'leadImage',
  'sponsor',
  'topics',
  'description',
] as const;
export type RedactableField = (typeof redactableFields)[number];
export type RedactedFields = Partial<Record<RedactableField, Redacted>>;

/** One entry of the record. */
export type Publication = {
  id: string;
  articleId: string;
  number: number;
  kind: PublicationKind;
  note: string;
  /** Shown as a notice on the article under this heading; null where the note stays in the history. */
  heading: NoticeHeading | null;
  /** For a correction of text already changed: the version in which the fault was fixed. */
  refersTo: number | null;
  /** For a notice that takes the place of a faulty one: that one's number. */
  supersedes: number | null;
  publishedAt: Date;
  position: number;
  hash: string;
  previousHash: string | null;
};

export const noticeHeadings = ['update', "editor's note", 'right of reply'] as const;
export type NoticeHeading = (typeof noticeHeadings)[number];

/** A link target of today: current name's slug for a printed id. Missing when the row is gone. */
export type CurrentSlugs = {
  sections: Record<string, string>;
  topics: Record<string, string>;
  authors: Record<string, string>;
};

/** An article in a list, as its newest publication printed it. */
export type Card = {
  id: string;
  path: string;
  live: 'published' | 'retracted';
  language: string;
  section: PrintedName;
  genre: Genre;
  sponsor: string;
  kicker: string;
  headline: string;
  standfirst: string;
  bylines: PrintedByline[];
  leadImage: Omit<Picture, 'media'> | null;
  redacted?: RedactedFields;
  firstPublishedAt: Date;
  lastUpdateAt: Date;
};

/** Everything an article's page shows. */
export type ArticleView = {
  id: string;
  path: string;
  live: 'published' | 'retracted';
  text: PublishedText;
  /** Of the version whose text this is. */
  number: number;
  /** Newest first, minor ones and those without text included. */
  publications: Publication[];
  firstPublishedAt: Date;
  lastUpdateAt: Date;
  slugs: CurrentSlugs;
  /** Whose printed names, by id, stand for organisations: the record holds names alone. */
  organisations: string[];
  moreFromSection: Card[];
};

/** What stands at an address. */
export type Lookup<T> =
  | { found: 'here'; value: T }
  | { found: 'moved'; to: string }
  | { found: 'gone'; removedAt: Date; reason: string; language: string }
  | { found: 'nothing' };

/** The newsroom as every page needs it. */
export type Newsroom = {
  name: string;
  tagline: string;
  timeZone: string;
  language: string;
  contact: string;
  /** An `<img>` address with its pixels, or null: then the name is set in type. */
  logo: { src: string; width: number; height: number } | null;
  sections: { id: string; slug: string; name: string }[];
  /** Where notices stand on an article: above its text, or at its end. */
  noticePosition: NoticePosition;
  /** Whether the public history names the person who published, or says "the desk". */
  namesUsers: boolean;
};

export const noticePositions = ['top', 'end'] as const;
export type NoticePosition = (typeof noticePositions)[number];
