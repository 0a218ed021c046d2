import type { Database } from '@/db/client';
import { authors } from '@/db/schema/authors';
import { sections, settings } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { createArticle } from '@/lib/articles/commands/create-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { newId } from '@/lib/body/ids';
import { DOCUMENT_SCHEMA, type Paragraph } from '@/lib/body/schema';
import type { Actor, Role } from '@/lib/people/actor';

/** A small newsroom for integration tests: two sections, four people, two of them authors. */
export type TestNewsroom = {
  politics: string;
  sport: string;
  reporter: Actor;
  reporter2: Actor;
  editor: Actor;
  admin: Actor;
  /** The reporter's author. */
  author: string;
};

export async function fillTestNewsroom(db: Database): Promise<TestNewsroom> {
  await db.insert(settings).values({ name: 'The Test', timeZone: 'Asia/Baku' });
  const [politics, sport, author] = [newId(), newId(), newId()];
  await db.insert(sections).values([
    { id: politics, slug: 'politics', name: 'Politics', position: 0 },
    { id: sport, slug: 'sport', name: 'Sport', position: 1 },
  ]);
  const person = (name: string, role: Role): Actor => ({ id: newId(), email: `${name}@example.org`, name, role });
  const people = {
    reporter: person('reporter', 'reporter'),
    reporter2: person('reporter2', 'reporter'),
    editor: person('editor', 'editor'),
    admin: person('admin', 'admin'),
  };
  await db.insert(users).values(Object.values(people).map((actor) => ({ ...actor, passwordHash: 'none' })));
  await db.insert(authors).values({ id: author, slug: 'a-reporter', name: 'A. Reporter', userId: people.reporter.id });
  return { politics, sport, author, ...people };
}

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });

let made = 0;

/** A document that can be published. Each call has a slug of its own. */
export function publishableDocument(newsroom: TestNewsroom, change: Partial<ArticleDocument> = {}): ArticleDocument {
  return {
    ...{ schema: DOCUMENT_SCHEMA, language: 'en', section: newsroom.politics, slug: `an-article-${++made}` },
    ...{ kicker: '', headline: 'A headline', standfirst: 'A standfirst.', genre: 'news', sponsor: '', dateline: '' },
    body: { type: 'doc', content: [paragraph('The first paragraph.'), paragraph('The second paragraph.')] },
    ...{ bylines: [], leadImage: null, topics: [], description: '' },
    ...change,
  };
}

/** An article that one person has just made. */
export const makeArticle = (
  db: Database,
  newsroom: TestNewsroom,
  actor: Actor,
  change: Partial<ArticleDocument> = {},
) => createArticle(db, { actor, document: publishableDocument(newsroom, change), reason: 'save' });
