import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { compareRevisions, compareScreen } from '@/lib/articles/compare-at-desk';
import type { DeskArticle } from '@/lib/articles/desk';
import { getPreview } from '@/lib/articles/preview';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
let draft: DeskArticle;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  draft = await makeArticle(db, newsroom, newsroom.reporter, { slug: 'bridge' });
});

const on = (actor: TestNewsroom['editor']) => ({ actor, articleId: draft.id });

describe('at the desk', () => {
  it('before the first publication there is nothing to compare with', async () => {
    const compared = await compareScreen(db, { ...on(newsroom.editor), document: draft.document });
    expect(compared.comparison.presence).toBe('only after');
  });

  it('two saved states are compared whole', async () => {
    const { editor } = newsroom;
    const document = { ...draft.document, kicker: 'Rivers' };
    const saved = await saveArticle(db, { ...on(editor), version: draft.version, document, reason: 'save' });
    const comparison = await compareRevisions(db, { ...on(editor), from: 1, to: saved.revision.number });
    expect(Object.keys(comparison.words)).toEqual(['kicker']);
    draft = saved;
  });

  it('a preview shows the working text, and the notices that readers already have', async () => {
    const preview = await getPreview(db, on(newsroom.editor));
    expect(preview).toMatchObject({ text: { kicker: 'Rivers' }, publications: [] });
  });
});

describe('a text on screen', () => {
  it('is compared with what readers see, whatever was saved since', async () => {
    const { editor } = newsroom;
    const made = await makeArticle(db, newsroom, editor, { slug: 'ferry' });
    const given = { actor: editor, articleId: made.id };
    const words = { note: '', heading: null, refersTo: null };
    const live = await publishArticle(db, { ...given, version: made.version, ...words });
    const document = { ...live.document, headline: 'Another headline' };
    await saveArticle(db, { ...given, version: live.version, document, reason: 'save' });
    expect(await compareScreen(db, { ...given, document: live.document })).toMatchObject({ unchanged: true });
    expect(await compareScreen(db, { ...given, document })).toMatchObject({
      ...{ unchanged: false, comparison: { presence: 'both', words: { headline: expect.anything() } } },
    });
  });
});

describe('a reporter who did not write it', () => {
  it('is shown neither draft, comparison nor preview', async () => {
    const { reporter2 } = newsroom;
    expect(await getPreview(db, on(reporter2))).toBeNull();
    const missing = { code: 'not found' };
    const screen = { ...on(reporter2), document: draft.document };
    await expect(compareScreen(db, screen)).rejects.toMatchObject(missing);
    await expect(compareRevisions(db, { ...on(reporter2), from: 1, to: 2 })).rejects.toMatchObject(missing);
  });

  it('previews a published article as readers have it, without its working draft', async () => {
    const { editor, reporter2 } = newsroom;
    const words = { note: '', heading: null, refersTo: null };
    const live = await publishArticle(db, { ...on(editor), version: draft.version, ...words });
    const document = { ...live.document, headline: 'Not yet public' };
    await saveArticle(db, { ...on(editor), version: live.version, document, reason: 'save' });
    const preview = await getPreview(db, on(reporter2));
    expect(preview?.text.headline).toBe(live.document.headline);
    expect(preview?.publications).toHaveLength(1);
    const screen = { ...on(reporter2), document };
    await expect(compareScreen(db, screen)).rejects.toMatchObject({ code: 'not found' });
  });
});
