import { inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { authors } from '@/db/schema/authors';
import { sections, topics } from '@/db/schema/newsroom';
import type { ArticleDocument } from '@/lib/articles/document';
import { articlePath } from '@/lib/articles/paths';
import { printed } from '@/lib/articles/printed';
import type { PrintedName, PublishedText } from '@/lib/articles/published';
import { isRelated, printRelated, relatedTo } from '@/lib/articles/related';
import { withoutSuggestions } from '@/lib/body/suggestions';
import { StetError } from '@/lib/newsroom/errors';

/**
 * What readers would see of a document published now: names, section and related articles as they read today.
 * Throws `invalid` when it names a section, topic, author or article that is gone.
 */
export async function printText(db: Queryable, document: ArticleDocument): Promise<PublishedText> {
  const [section] = document.section
    ? await db
        .select()
        .from(sections)
        .where(inArray(sections.id, [document.section]))
    : [];
  if (!section) throw invalid('section', 'Choose a section: the one chosen is gone.');
  const authorNames = await namesOf(
    db,
    authors,
    document.bylines.map(({ author }) => author),
  );
  const topicNames = await namesOf(db, topics, document.topics);
  const related = await relatedTo(db, document.body.content);
  if (document.body.content.some((block) => isRelated(block) && !related.has(block.attrs.article))) {
    throw invalid('body', 'A related article in the text is not published, or no longer. Choose another one.');
  }

  const { leadImage } = document;
  return {
    path: articlePath(section.slug, document.slug),
    language: document.language,
    section: { id: section.id, name: section.name },
    topics: document.topics.map((id) => named(topicNames, id, 'topics', 'A topic chosen is gone. Remove it.')),
    genre: document.genre,
    sponsor: document.genre === 'paid content' ? printed(document.sponsor) : '',
    kicker: printed(document.kicker),
    headline: printed(document.headline),
    standfirst: printed(document.standfirst),
    dateline: printed(document.dateline),
    bylines: document.bylines.map(({ author, role, as = '' }) => {
      const { id, name } = named(authorNames, author, 'bylines', 'An author named is gone. Remove the line.');
      return { id, name: printed(as) || name, role };
    }),
    leadImage: leadImage && withoutMedia(leadImage),
    description: printed(document.description),
    body: withoutSuggestions(document.body)
      .content.filter((block) => block.type !== 'paragraph' || !!block.content?.length)
      .map((block) => printRelated(block, related)),
  };
}

/** The same for a preview, in which what is missing or gone is left out instead of refused. */
export async function previewText(db: Queryable, document: ArticleDocument): Promise<PublishedText> {
  const authorNames = await namesOf(
    db,
    authors,
    document.bylines.map(({ author }) => author),
  );
  const topicNames = await namesOf(db, topics, document.topics);
  const related = await relatedTo(db, document.body.content);
  const [anySection] = document.section
    ? await db
        .select()
        .from(sections)
        .where(inArray(sections.id, [document.section]))
    : [];
  const [fallback] = anySection ? [anySection] : await db.select().from(sections).orderBy(sections.position).limit(1);
  if (!fallback) throw invalid('section', 'The newsroom has no section yet.');
  return printText(db, {
    ...document,
    section: fallback.id,
    bylines: document.bylines.filter(({ author }) => authorNames.has(author)),
    topics: document.topics.filter((id) => topicNames.has(id)),
    body: {
      type: 'doc',
      content: document.body.content.filter((block) => !isRelated(block) || related.has(block.attrs.article)),
    },
  });
}

function withoutMedia<T extends { media: string }>(picture: T): Omit<T, 'media'> {
  const { media: _, ...rest } = picture;
  return rest;
}

async function namesOf(
  db: Queryable,
  table: typeof authors | typeof topics,
  ids: string[],
): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const rows = await db.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function named(names: Map<string, string>, id: string, field: string, message: string): PrintedName {
  const name = names.get(id);
  if (name === undefined) throw invalid(field, message);
  return { id, name };
}

const invalid = (field: string, message: string) => new StetError('invalid', message, { issues: [{ field, message }] });
