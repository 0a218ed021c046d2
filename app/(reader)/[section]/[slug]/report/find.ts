import { connection } from 'next/server';
import { cache } from 'react';
import { readNumber } from '@/app/(reader)/[section]/[slug]/history/find';
import { getDb } from '@/db/client';
import { articlePath, isSlug } from '@/lib/articles/paths';
import { lookUpHistory } from '@/lib/record/read';

const nothing = { found: 'nothing' } as const;

/** The version that a reader reports: the one that the address names, else the one that stands now. */
export const findReported = cache(async (section: string, slug: string, version: string | null) => {
  await connection();
  if (!isSlug(section) || !isSlug(slug)) return nothing;
  const history = await lookUpHistory(getDb(), articlePath(section, slug));
  if (history.found !== 'here') return history;
  const { article, versions } = history.value;
  const number = version === null ? article.number : readNumber(version);
  const seen = versions.find(({ publication }) => publication.number === number);
  if (!seen?.text) return nothing;
  return { found: 'here', value: { article, publication: seen.publication, text: seen.text } } as const;
});
