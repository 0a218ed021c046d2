import type { Queryable } from '@/db/client';
import type { ArticleView, Lookup, Publication, PublishedText } from '@/lib/articles/published';
import { currentSlugs, lookUpRow, type Versions, viewArticle } from '@/lib/articles/read';
import { listOrganisations } from '@/lib/authors/queries';

export type Version = { publication: Publication; text: PublishedText | null };

/** The whole record of the article at an address, newest first. */
export async function lookUpHistory(
  db: Queryable,
  path: string,
): Promise<Lookup<{ article: ArticleView; versions: Versions }>> {
  const row = await lookUpRow(db, path);
  return row.found === 'here' ? { found: 'here', value: await viewArticle(db, row.value) } : row;
}

/** One entry of it. The article's links lead to where the names that this version printed stand today. */
export async function lookUpVersion(
  db: Queryable,
  path: string,
  number: number,
): Promise<Lookup<{ article: ArticleView } & Version>> {
  const history = await lookUpHistory(db, path);
  if (history.found !== 'here') return history;
  const { article, versions } = history.value;
  const version = versions.find(({ publication }) => publication.number === number);
  if (!version) return { found: 'nothing' };
  if (!version.text) return { found: 'here', value: { article, ...version } };
  const authorIds = version.text.bylines.map(({ id }) => id);
  const [slugs, organisations] = await Promise.all([currentSlugs(db, version.text), listOrganisations(db, authorIds)]);
  return { found: 'here', value: { article: { ...article, slugs, organisations }, ...version } };
}
