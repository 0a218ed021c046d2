import { randomBytes } from 'node:crypto';
import type { Database } from '@/db/client';
import { type AuthorKey, users as cast, type UserKey } from '@/db/demo/people';
import { authors } from '@/db/schema/authors';
import { sections } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { createArticle } from '@/lib/articles/commands/create-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Paragraph } from '@/lib/body/schema';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';
import type { Actor } from '@/lib/people/actor';

/** The demo's cast, by its own keys, with the ids that this newsroom gave them. */
export type Newsroom = {
  people: Record<UserKey, Actor>;
  authors: Record<AuthorKey, string>;
  sections: Record<string, string>;
};

export async function readNewsroom(db: Database): Promise<Newsroom> {
  const people = await db
    .select({ id: users.id, name: users.name, email: users.email, role: users.role })
    .from(users)
    .then((rows) => cast.map(({ key, email }) => [key, rows.find((row) => row.email === email)!] as const));
  const names = await db.select({ id: authors.id, slug: authors.slug }).from(authors);
  const places = await db.select({ id: sections.id, slug: sections.slug }).from(sections);
  return {
    people: Object.fromEntries(people) as Newsroom['people'],
    authors: Object.fromEntries(names.map(({ slug, id }) => [slug, id])) as Newsroom['authors'],
    sections: Object.fromEntries(places.map(({ slug, id }) => [slug, id])),
  };
}

/** Words that stand nowhere else in this newsroom. */
export const unique = (words: string): string => `${words} ${randomBytes(4).toString('hex')}`;

export const slugOf = (headline: string): string =>
  headline
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A document that could be published as it is, with a headline of its own. */
export function publishable(newsroom: Newsroom, change: Partial<ArticleDocument> = {}): ArticleDocument {
  const headline = change.headline ?? unique('The tide table was wrong');
  return {
    ...{ schema: DOCUMENT_SCHEMA, language: 'en', section: newsroom.sections.science!, slug: slugOf(headline) },
    ...{ kicker: '', standfirst: 'Two pilots noticed.', genre: 'news', sponsor: '', dateline: '' },
    body: { type: 'doc', content: [paragraph('High water came at noon.'), paragraph('The table said one.')] },
    ...{ bylines: [], leadImage: null, topics: [], description: '' },
    ...change,
    headline,
  };
}

/** A draft of the reporter's, made without the browser. */
export function writeDraft(
  db: Database,
  newsroom: Newsroom,
  change: Partial<ArticleDocument> = {},
  by: UserKey = 'reporter',
): Promise<DeskArticle> {
  const document = publishable(newsroom, change);
  return createArticle(db, { actor: newsroom.people[by], document, reason: 'save' });
}

const silent = { note: '', heading: null, refersTo: null };

/** The same, published by the editor. */
export async function publishNew(
  db: Database,
  newsroom: Newsroom,
  change: Partial<ArticleDocument> = {},
): Promise<DeskArticle & { path: string }> {
  const { id, version } = await writeDraft(db, newsroom, change);
  const article = await publishArticle(db, { actor: newsroom.people.editor, articleId: id, version, ...silent });
  return { ...article, path: article.path! };
}
