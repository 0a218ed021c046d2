import { and, eq, ne } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { articles } from '@/db/schema/articles';
import type { ArticleRow } from '@/lib/articles/lookup';
import { StetError } from '@/lib/newsroom/errors';

/**
 * Refuses an address that is or was another article's: an old link must never lead to another text.
 */
export async function requireFreePath(db: Queryable, articleId: string, path: string): Promise<void> {
  const [taken] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.path, path), ne(articles.id, articleId)));
  const [was] = await db.select({ articleId: redirects.articleId }).from(redirects).where(eq(redirects.path, path));
  if (!taken && (!was || was.articleId === articleId)) return;
  const message = taken
    ? `Another article has the address ${path}. Choose another slug.`
    : `The address ${path} once led to another article and is not given away. Choose another slug.`;
  throw new StetError('invalid', message, { issues: [{ field: 'slug', message }] });
}

/** Leaves a redirect at the address an article moves away from, and takes up one at the address it moves to. */
export async function movePath(tx: Transaction, article: ArticleRow, path: string): Promise<void> {
  await tx.delete(redirects).where(and(eq(redirects.path, path), eq(redirects.articleId, article.id)));
  if (article.path && article.path !== path) {
    await tx.insert(redirects).values({ path: article.path, articleId: article.id }).onConflictDoNothing();
  }
}
