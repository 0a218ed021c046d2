import type { LiveState } from '@/lib/articles/status';

/** A reader's report as the desk shows it. */
export type ReportShown = {
  id: string;
  articleId: string;
  headline: string;
  language: string;
  path: string | null;
  live: LiveState;
  number: number;
  message: string;
  contact: string;
  createdAt: Date;
  outcome: 'corrected' | 'unchanged' | null;
  answer: string;
  correctedIn: number | null;
  closedAt: Date | null;
  closedBy: string | null;
};
