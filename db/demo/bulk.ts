import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { insertArticle } from '@/lib/articles/commands/create-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { lockArticle } from '@/lib/articles/lookup';
import { publishRevision } from '@/lib/articles/publish-revision';

/**
 * Publishes `count` more articles in the demo newsroom, through the desk's own commands: its texts again, under other
 * headlines and addresses.
 */
export async function fillBulk(db: Database, count: number): Promise<void> {
  const [editor] = await db.select().from(users).where(eq(users.role, 'editor'));
  if (!editor) throw new Error('The demo newsroom comes first.');
  const texts = await db
    .select({ document: revisions.document })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.live, 'published'));
  for (let number = 1; number <= count; number += 1) {
    const document = another(texts[number % texts.length]!.document, number);
    await db.transaction(async (tx) => {
      const id = await insertArticle(tx, { document, reason: 'save', createdBy: editor.id });
      const { article } = await lockArticle(tx, editor, id);
      const silent = { note: '', heading: null, refersTo: null };
      await publishRevision(tx, article, { ...silent, revisionId: article.latestRevisionId, actorId: editor.id });
    });
  }
}

function another(document: ArticleDocument, number: number): ArticleDocument {
  return { ...document, slug: `${document.slug}-${number}`, headline: `${document.headline}, ${number}` };
}
