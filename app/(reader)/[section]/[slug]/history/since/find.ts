import { cache } from 'react';
import { findHistory } from '@/app/(reader)/[section]/[slug]/history/find';
import { findNewsroom } from '@/app/(reader)/find';
import { sincePath } from '@/lib/articles/paths';
import { sinceThen } from '@/lib/record/since';
import { readSpan } from '@/lib/time/span';

/** An article's record beside what stood at the moment that an address names. One moment has one address. */
export const findSince = cache(async (section: string, slug: string, moment: string) => {
  const [newsroom, history] = await Promise.all([findNewsroom(), findHistory(section, slug)]);
  const beneath = sincePath('', moment);
  if (history.found !== 'here') return { newsroom, lookup: history, beneath };
  const { article, versions } = history.value;
  // The framework hands over a colon as it came or encoded.
  const asked = moment.replaceAll(/%3a/gi, ':');
  const span = readSpan(asked, newsroom.timeZone);
  if (span && span.name !== asked) {
    return { newsroom, lookup: { found: 'moved', to: article.path } as const, beneath: sincePath('', span.name) };
  }
  const since = span ? { ...sinceThen(versions, span, new Date()), span } : ({ found: 'no date' } as const);
  return { newsroom, lookup: { found: 'here', value: { article, versions, since } } as const, beneath };
});
