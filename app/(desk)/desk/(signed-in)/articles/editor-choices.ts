import { siteUrl } from '@/app/(desk)/desk/api/answer';
import { authorOption } from '@/components/desk/editor/bylines/authors';
import type { Choices } from '@/components/desk/editor/editor-context';
import { languageOptions } from '@/components/desk/editor/languages';
import type { Database } from '@/db/client';
import type { ArticleDocument } from '@/lib/articles/document';
import { listTopics } from '@/lib/authors/queries';
import { listAuthorChoices, searchAuthors } from '@/lib/authors/search';
import { settled } from '@/lib/checklist/rules';
import { getChecklistChoices, requireNewsroom } from '@/lib/newsroom/queries';

/** Authors that are listed before anything is typed; others are found by their name. */
const shownAuthors = 100;

/** What an article's fields are chosen from today. */
export async function loadChoices(db: Database, { language, bylines }: ArticleDocument): Promise<Choices> {
  const named = bylines.map(({ author }) => author);
  const [newsroom, first, signing, topics, checklist] = await Promise.all([
    requireNewsroom(db),
    searchAuthors(db, { q: '', limit: shownAuthors }),
    listAuthorChoices(db, named),
    listTopics(db),
    getChecklistChoices(db),
  ]);
  const authors = [...signing, ...first.filter(({ id }) => !named.includes(id))];
  return {
    sections: newsroom.sections.map(({ id, name }) => ({ value: id, name })),
    authors: authors.map(authorOption),
    topics: topics.map(({ id, name }) => ({ value: id, name })),
    languages: languageOptions(language),
    zone: newsroom.timeZone,
    drawnAt: new Date().toISOString(),
    checklist: settled(checklist),
    site: siteUrl(),
  };
}
