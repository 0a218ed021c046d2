import type { Choices } from '@/components/desk/editor/editor-context';
import { languageOptions } from '@/components/desk/editor/languages';
import type { Database } from '@/db/client';
import { listAuthors, listTopics } from '@/lib/authors/queries';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** What an article's fields are chosen from today. */
export async function loadChoices(db: Database, language: string): Promise<Choices> {
  const [newsroom, authors, topics] = await Promise.all([requireNewsroom(db), listAuthors(db), listTopics(db)]);
  return {
    sections: newsroom.sections.map(({ id, name }) => ({ value: id, name })),
    authors: authors.map(({ id, name, kind }) => ({
      value: id,
      name,
      ...(kind === 'organisation' && { detail: 'organisation' }),
    })),
    topics: topics.map(({ id, name }) => ({ value: id, name })),
    languages: languageOptions(language),
    zone: newsroom.timeZone,
    site: process.env.STET_URL ?? 'http://localhost:3000',
  };
}
