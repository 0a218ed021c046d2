import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { picturesOf } from '@/lib/record/append';
import { getPublicationText } from '@/lib/record/texts';

/** The pictures of an article's newest public text, by the SHA-256 of their masters; none where nothing was published. */
export async function listShownPictures(db: Queryable, articleId: string): Promise<string[]> {
  const [article] = await db
    .select({ live: articles.livePublicationId })
    .from(articles)
    .where(eq(articles.id, articleId));
  return article?.live ? picturesOf(await getPublicationText(db, article.live)) : [];
}
