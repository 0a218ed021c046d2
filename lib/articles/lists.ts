import { and, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { articles } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { media } from '@/db/schema/media';
import { sections, topics } from '@/db/schema/newsroom';
import { countListed, isListed, listCards, listCardsWithBodies } from '@/lib/articles/cards';
import type { Card, Lookup, Publication } from '@/lib/articles/published';
import { hasTopic, namesAuthor } from '@/lib/articles/read';
import type { AuthorKind } from '@/lib/authors/kinds';
import type { PublishedBlock } from '@/lib/body/schema';
import { dependsOn } from '@/lib/cache/tags';
import { listPublicationsWithNotes } from '@/lib/record/publications';

/** Readers' lists of articles. Each declares what its page depends on. */

export type Page = { page: number; perPage: number };
export type Paged = { cards: Card[]; total: number };

async function pageOf(db: Queryable, where: SQL, { page, perPage }: Page): Promise<Paged> {
  const listed = and(isListed, where)!;
  const [cards, total] = await Promise.all([
    listCards(db, { where: listed, limit: perPage, offset: (page - 1) * perPage }),
    countListed(db, where),
  ]);
  return { cards, total };
}

export type SectionPage = Paged & { section: { id: string; slug: string; name: string } };

/** A section's front; a renamed section's old address leads to the new one. */
export async function lookUpSection(db: Queryable, slug: string, page: Page): Promise<Lookup<SectionPage>> {
  dependsOn(`path:/${slug.toLowerCase()}`);
  const [section] = await db
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .where(eq(sections.slug, slug));
  if (!section) {
    const [old] = await db
      .select({ slug: sections.slug })
      .from(redirects)
      .innerJoin(sections, eq(sections.id, redirects.sectionId))
      .where(eq(redirects.path, `/${slug}`));
    return old ? { found: 'moved', to: `/${old.slug}` } : { found: 'nothing' };
  }
  if (section.slug !== slug) return { found: 'moved', to: `/${section.slug}` };
  dependsOn(`section:${section.id}`);
  return { found: 'here', value: { section, ...(await pageOf(db, eq(articles.sectionId, section.id), page)) } };
}

export type TopicPage = Paged & { topic: { id: string; slug: string; name: string } };

export async function lookUpTopic(db: Queryable, slug: string, page: Page): Promise<Lookup<TopicPage>> {
  dependsOn(`path:/topics/${slug.toLowerCase()}`);
  const [topic] = await db.select().from(topics).where(eq(topics.slug, slug));
  if (!topic) return { found: 'nothing' };
  if (topic.slug !== slug) return { found: 'moved', to: `/topics/${topic.slug}` };
  dependsOn(`topic:${topic.id}`);
  return { found: 'here', value: { topic, ...(await pageOf(db, hasTopic(db, topic.id), page)) } };
}

export type Portrait = { sha256: string; width: number; height: number };
export type AuthorPage = Paged & {
  author: {
    id: string;
    slug: string;
    name: string;
    kind: AuthorKind;
    biography: string;
    portrait: Portrait | null;
  };
};

/** An author's page; a changed slug's old address leads to the new one. */
export async function lookUpAuthor(db: Queryable, slug: string, page: Page): Promise<Lookup<AuthorPage>> {
  dependsOn(`path:/authors/${slug.toLowerCase()}`);
  const [row] = await db
    .select({ author: authors, portrait: { sha256: media.sha256, width: media.width, height: media.height } })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(eq(authors.slug, slug));
  if (!row) {
    const [old] = await db
      .select({ slug: authors.slug })
      .from(redirects)
      .innerJoin(authors, eq(authors.id, redirects.authorId))
      .where(eq(redirects.path, `/authors/${slug}`));
    return old ? { found: 'moved', to: `/authors/${old.slug}` } : { found: 'nothing' };
  }
  if (row.author.slug !== slug) return { found: 'moved', to: `/authors/${row.author.slug}` };
  const { id, name, kind, biography } = row.author;
  dependsOn(`author:${id}`);
  const author = { id, slug: row.author.slug, name, kind, biography, portrait: row.portrait };
  return { found: 'here', value: { author, ...(await pageOf(db, namesAuthor(db, id), page)) } };
}

export type FeedEntry = Card & {
  body: PublishedBlock[];
  /** The article's whole record, newest first. */
  publications: Publication[];
};

/** The newest articles with their texts and their record's notes, for feeds. Retracted ones stay, as such. */
export async function listNewest(
  db: Queryable,
  { limit, sectionId, authorId, topicId }: { limit: number; sectionId?: string; authorId?: string; topicId?: string },
): Promise<FeedEntry[]> {
  dependsOn(
    sectionId ? `section:${sectionId}` : authorId ? `author:${authorId}` : topicId ? `topic:${topicId}` : 'articles',
  );
  const where = and(
    inArray(articles.live, ['published', 'retracted']),
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    authorId ? namesAuthor(db, authorId) : undefined,
    topicId ? hasTopic(db, topicId) : undefined,
  );
  const cards = await listCardsWithBodies(db, { where, limit });
  const entries = await listPublicationsWithNotes(
    db,
    cards.map(({ id }) => id),
  );
  return cards.map((card) => ({
    ...card,
    publications: entries.filter(({ articleId }) => articleId === card.id),
  }));
}

/** Every article that search engines should know. */
export async function listSitemap(
  db: Queryable,
): Promise<{ path: string; lastUpdateAt: Date; firstPublishedAt: Date; id: string }[]> {
  dependsOn('articles');
  const rows = await db
    .select({
      id: articles.id,
      path: articles.path,
      lastUpdateAt: articles.lastUpdateAt,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .where(isListed)
    .orderBy(desc(articles.firstPublishedAt));
  return rows.map((row) => ({
    ...row,
    path: row.path!,
    lastUpdateAt: row.lastUpdateAt!,
    firstPublishedAt: row.firstPublishedAt!,
  }));
}
