import { and, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { articles } from '@/db/schema/articles';
import { reservedSlugs } from '@/lib/articles/paths';
import { ownPath } from '@/lib/links/addresses-of';

const isArticles = (path: string): boolean => !(reservedSlugs as readonly string[]).includes(path.split('/')[1]!);

/** Of links to our own articles, the paths at which readers would find nothing. */
export async function listDeadPaths(db: Queryable, hrefs: readonly string[]): Promise<string[]> {
  const paths = [...new Set(hrefs.flatMap((href) => ownPath(href) ?? []))].filter(isArticles);
  if (!paths.length) return [];
  const isLive = inArray(articles.live, ['published', 'retracted']);
  const here = await db
    .select({ path: articles.path })
    .from(articles)
    .where(and(inArray(articles.path, paths), isLive));
  const moved = await db
    .select({ path: redirects.path })
    .from(redirects)
    .innerJoin(articles, eq(articles.id, redirects.articleId))
    .where(and(inArray(redirects.path, paths), isLive));
  const alive = new Set([...here, ...moved].map(({ path }) => path?.toLowerCase()));
  return paths.filter((path) => !alive.has(path.toLowerCase()));
}
