import { expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { fillTestNewsroom, makeArticle, publishableDocument } from '@/lib/articles/testing';
import { lookUpHistory } from '@/lib/record/read';
import { listPublishers } from './publishers';

const { db } = useTestDatabase();
const silent = { note: '', heading: null, refersTo: null };

it('names who published each entry, whoever wrote it', async () => {
  const newsroom = await fillTestNewsroom(db);
  const { editor, admin, reporter } = newsroom;
  const made = await makeArticle(db, newsroom, reporter);
  const first = await publishArticle(db, { actor: editor, articleId: made.id, version: made.version, ...silent });
  const document = publishableDocument(newsroom, { slug: first.document.slug, headline: 'Another headline' });
  const given = { actor: admin, articleId: made.id };
  const saved = await saveArticle(db, { ...given, version: first.version, document, reason: 'save' });
  await publishArticle(db, { ...given, version: saved.version, kind: 'minor', ...silent });

  const publishers = await listPublishers(db, made.id);
  const history = await lookUpHistory(db, first.path!);
  const entries = history.found === 'here' ? history.value.article.publications : [];
  expect(entries.map(({ id, number }) => [number, publishers[id]])).toEqual([
    [2, 'admin'],
    [1, 'editor'],
  ]);
  expect(JSON.stringify(publishers)).not.toContain('@');
});
