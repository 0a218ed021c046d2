import type { MessageFault } from '@/lib/reports/input';

/** Why a form as a whole was not taken. */
export type FormFault = 'too soon' | 'too old' | 'not ours' | 'from here' | 'on this article';

/** What readers who report an error are asked and told. */
export type ReportWords = {
  /** The link on the article, and its page's heading. */
  report: string;
  titleOf: (headline: string) => string;
  /** Which version the report speaks of; `when` is a date and time already written in this language. */
  about: (number: number, when: string) => string;
  newerVersion: string;
  what: string;
  whatHint: string;
  contact: string;
  contactHint: string;
  send: string;
  /** A field that only programs fill in. */
  leaveEmpty: string;
  message: Record<MessageFault, (limit: number) => string>;
  noAddress: string;
  form: Record<FormFault, string>;
  /** The page where a reader sees what became of it. */
  yours: string;
  aboutVersion: (number: number) => string;
  reportedOn: (when: string) => string;
  received: string;
  keepAddress: string;
  corrected: (number: number) => string;
  unchanged: (why: string) => string;
  articleRemoved: string;
};
