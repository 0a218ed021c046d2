import { beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { bringBackDraft, deleteDraft } from '@/lib/articles/commands/draft-article';
import { submitArticle } from '@/lib/articles/commands/review-article';
import { getDeletedDraft } from '@/lib/articles/deleted-draft';
import { getDeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

it('a deleted draft comes back as a draft with its text, for whoever may delete it and nobody else', async () => {
  const { reporter, reporter2, editor } = newsroom;
  const made = await makeArticle(db, newsroom, reporter, { headline: 'The river rose' });
  const articleId = made.id;
  const { version } = await submitArticle(db, { actor: reporter, articleId, version: made.version });
  await deleteDraft(db, { actor: editor, articleId, version });
  expect(await getDeskArticle(db, { actor: reporter, articleId })).toBeNull();
  expect(await getDeletedDraft(db, { actor: reporter, articleId })).toMatchObject({
    headline: 'The river rose',
    by: editor.name,
  });
  expect(await getDeletedDraft(db, { actor: reporter2, articleId })).toBeNull();
  await expect(bringBackDraft(db, { actor: reporter2, articleId })).rejects.toMatchObject({ code: 'not found' });
  const back = await bringBackDraft(db, { actor: reporter, articleId });
  expect(back).toMatchObject({ draftState: 'draft', document: made.document, revision: { id: made.revision.id } });
  expect(await getDeletedDraft(db, { actor: reporter, articleId })).toBeNull();
  await expect(bringBackDraft(db, { actor: reporter, articleId })).rejects.toMatchObject({ code: 'not found' });
});
