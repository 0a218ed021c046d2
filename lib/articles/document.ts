import type { Body, Picture } from '@/lib/body/schema';

export const genres = ['news', 'analysis', 'opinion', 'interview', 'review', 'explainer', 'paid content'] as const;
export type Genre = (typeof genres)[number];

export const bylineRoles = [
  'by',
  'photographs',
  'illustrations',
  'translation',
  'additional reporting',
  'editing',
] as const;
export type BylineRole = (typeof bylineRoles)[number];

export type BylineLine = {
  author: string;
  role: BylineRole;
  /** How the name reads in this article alone; the author's own name otherwise. */
  as?: string;
};

/** One revision's whole snapshot of an article, as the desk edits it. Anything may be missing or too long in a draft. */
export type ArticleDocument = {
  schema: number;
  /** BCP 47, e.g. `en`, `ar`, `az`. */
  language: string;
  section: string | null;
  slug: string;
  kicker: string;
  headline: string;
  standfirst: string;
  genre: Genre;
  /** Who paid, for paid content; empty otherwise. */
  sponsor: string;
  dateline: string;
  body: Body;
  bylines: BylineLine[];
  leadImage: Picture | null;
  topics: string[];
  /** The search description; empty means the standfirst serves. */
  description: string;
};
