import { connection } from 'next/server';
import { cache } from 'react';
import { getDb } from '@/db/client';
import { lookUpAuthor, lookUpSection, lookUpTopic } from '@/lib/articles/lists';
import { articlePath, isSlug } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import { lookUpArticle } from '@/lib/articles/read';
import { getNewsroom } from '@/lib/newsroom/queries';

/** Lookups that a page and its head share: each runs once for one request. */

export const perPage = 20;
const nothing = { found: 'nothing' } as const;

/** What stands in for a newsroom that nobody has set up yet. */
const unopened: Newsroom = {
  name: 'Stet',
  tagline: '',
  timeZone: 'UTC',
  language: 'en',
  contact: '',
  logo: null,
  sections: [],
  noticePosition: 'top',
  namesUsers: false,
};

/** The newsroom, and whether anybody has set it up. Waits for a request first: a build has no database. */
export const findNewsroom = cache(async (): Promise<Newsroom & { open: boolean }> => {
  await connection();
  const newsroom = await getNewsroom(getDb());
  return newsroom ? { ...newsroom, open: true } : { ...unopened, open: false };
});

/** What stands at `/section/slug`. */
export const findArticle = cache(async (section: string, slug: string) => {
  await connection();
  return isSlug(section) && isSlug(slug) ? lookUpArticle(getDb(), articlePath(section, slug)) : nothing;
});

export const findSection = cache(async (slug: string, page: number) => {
  await connection();
  return isSlug(slug) ? lookUpSection(getDb(), slug, { page, perPage }) : nothing;
});

export const findTopic = cache(async (slug: string, page: number) => {
  await connection();
  return isSlug(slug) ? lookUpTopic(getDb(), slug, { page, perPage }) : nothing;
});

export const findAuthor = cache(async (slug: string, page: number) => {
  await connection();
  return isSlug(slug) ? lookUpAuthor(getDb(), slug, { page, perPage }) : nothing;
});

/** `?page=` as a number; null for what is not one. */
export function readPage(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1;
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;
}
