import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { listRevisions } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

describe('saving', () => {
  it('of fifty saves from one version exactly one wins, and revision numbers have no gap', async () => {
    const { editor } = newsroom;
    const article = await makeArticle(db, newsroom, editor);
    const saves = Array.from({ length: 50 }, (_, index) =>
      saveArticle(db, {
        ...{ actor: editor, articleId: article.id, version: article.version, reason: 'save' },
        document: { ...article.document, headline: `Headline ${index}` },
      }),
    );
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'conflict', status: 409 });
    }
    const revisions = await listRevisions(db, { actor: editor, articleId: article.id });
    expect(revisions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('writes nothing when nothing has changed', async () => {
    const { editor } = newsroom;
    const article = await makeArticle(db, newsroom, editor);
    const given = { actor: editor, articleId: article.id, version: article.version };
    const saved = await saveArticle(db, { ...given, document: article.document, reason: 'autosave' });
    expect(saved.version).toBe(article.version);
    expect(saved.revision.number).toBe(1);
  });

  it('keeps text that names no section, author or language that is gone', async () => {
    const { editor } = newsroom;
    const article = await makeArticle(db, newsroom, editor, { section: null });
    expect(article.document.section).toBeNull();
  });

  it('does not find another reporter’s draft', async () => {
    const { reporter, reporter2 } = newsroom;
    const article = await makeArticle(db, newsroom, reporter);
    const given = { actor: reporter2, articleId: article.id, version: article.version };
    await expect(saveArticle(db, { ...given, document: article.document, reason: 'save' })).rejects.toMatchObject({
      code: 'not found',
    });
  });

  it('lets a reporter change an article by the author they are, whoever made it', async () => {
    const { editor, reporter, author } = newsroom;
    const article = await makeArticle(db, newsroom, editor, { bylines: [{ author, role: 'by' }] });
    const given = { actor: reporter, articleId: article.id, version: article.version };
    const saved = await saveArticle(db, {
      ...given,
      document: { ...article.document, headline: 'Mine' },
      reason: 'save',
    });
    expect(saved.document.headline).toBe('Mine');
  });
});
