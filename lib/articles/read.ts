import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { articleBylines, articleColumns, articles, articleTopics } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { sections, topics } from '@/db/schema/newsroom';
import { listCards } from '@/lib/articles/cards';
import type { ArticleRow } from '@/lib/articles/lookup';
import type { ArticleView, CurrentSlugs, Lookup, PublishedText } from '@/lib/articles/published';
import { listOrganisations } from '@/lib/authors/queries';
import { dependsOn } from '@/lib/cache/tags';
import { listPublications } from '@/lib/record/publications';

export type Versions = Awaited<ReturnType<typeof listPublications>>;

/** What stands at an article's address, `/section/slug`. Letters' case does not count; the canonical spelling does. */
export async function lookUpArticle(db: Queryable, path: string): Promise<Lookup<ArticleView>> {
  const row = await lookUpRow(db, path);
  if (row.found !== 'here') return row;
  return { found: 'here', value: (await viewArticle(db, row.value)).article };
}

/** The article's row, or where it went. Declares the address even when nothing stands there. */
export async function lookUpRow(db: Queryable, path: string): Promise<Lookup<ArticleRow>> {
  dependsOn(`path:${path.toLowerCase()}`);
  const [row] = await db.select(articleColumns).from(articles).where(eq(articles.path, path));
  if (!row) return followRedirect(db, path);
  dependsOn(`article:${row.id}`);
  if (row.live === 'unpublished') return goneOf(row);
  return row.path === path ? { found: 'here', value: row } : { found: 'moved', to: row.path! };
}

async function followRedirect(db: Queryable, path: string): Promise<Lookup<never>> {
  const [row] = await db
    .select({ article: articleColumns })
    .from(redirects)
    .innerJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.path, path));
  if (!row) return { found: 'nothing' };
  dependsOn(`article:${row.article.id}`);
  return row.article.live === 'unpublished' ? goneOf(row.article) : { found: 'moved', to: row.article.path! };
}

const goneOf = (row: ArticleRow) =>
  ({ found: 'gone', removedAt: row.removedAt!, reason: row.removalReason, language: row.language }) as const;

/** A live article as its page shows it, with every version's text beside it. */
export async function viewArticle(
  db: Queryable,
  row: ArticleRow,
): Promise<{ article: ArticleView; versions: Versions }> {
  const versions = await listPublications(db, row.id);
  const current = versions.find(({ publication }) => publication.id === row.livePublicationId);
  if (!current?.text) throw new Error(`Article ${row.id} is live without a text on the record.`);
  const { text } = current;
  dependsOn(`section:${text.section.id}`);
  const authorIds = text.bylines.map(({ id }) => id);
  const [slugs, organisations, moreFromSection] = await Promise.all([
    currentSlugs(db, text),
    listOrganisations(db, authorIds),
    listCards(db, {
      where: and(eq(articles.live, 'published'), eq(articles.sectionId, row.sectionId!), ne(articles.id, row.id)),
      limit: 4,
    }),
  ]);
  const article: ArticleView = {
    id: row.id,
    path: row.path!,
    live: row.live === 'retracted' ? 'retracted' : 'published',
    text,
    number: current.publication.number,
    publications: versions.map(({ publication }) => publication),
    firstPublishedAt: row.firstPublishedAt!,
    lastUpdateAt: row.lastUpdateAt!,
    slugs,
    organisations,
    moreFromSection,
  };
  return { article, versions };
}

/** Where the names printed in a text lead today. */
export async function currentSlugs(db: Queryable, text: PublishedText): Promise<CurrentSlugs> {
  const authorIds = text.bylines.map(({ id }) => id);
  const topicIds = text.topics.map(({ id }) => id);
  dependsOn(...authorIds.map((id) => `author:${id}` as const), ...topicIds.map((id) => `topic:${id}` as const));
  const [sectionSlugs, topicSlugs, authorSlugs] = await Promise.all([
    slugsOf(db, sections, [text.section.id]),
    slugsOf(db, topics, topicIds),
    slugsOf(db, authors, authorIds),
  ]);
  return { sections: sectionSlugs, topics: topicSlugs, authors: authorSlugs };
}

async function slugsOf(db: Queryable, table: typeof sections | typeof topics | typeof authors, ids: string[]) {
  if (!ids.length) return {};
  const rows = await db.select({ id: table.id, slug: table.slug }).from(table).where(inArray(table.id, ids));
  return Object.fromEntries(rows.map(({ id, slug }) => [id, slug]));
}

/** A condition: articles whose live text names this author. */
export const namesAuthor = (db: Queryable, authorId: string) =>
  inArray(
    articles.id,
    db.select({ id: articleBylines.articleId }).from(articleBylines).where(eq(articleBylines.authorId, authorId)),
  );

/** A condition: articles whose live text carries this topic. */
export const hasTopic = (db: Queryable, topicId: string) =>
  inArray(
    articles.id,
    db.select({ id: articleTopics.articleId }).from(articleTopics).where(eq(articleTopics.topicId, topicId)),
  );
