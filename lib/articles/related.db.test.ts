import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { listLinkable } from '@/lib/articles/linkable';
import { getPreview } from '@/lib/articles/preview';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { RelatedArticle } from '@/lib/body/schema';
import { listPublications } from '@/lib/record/publications';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
let ferry: DeskArticle;
let draft: DeskArticle;

const silent = { note: '', heading: null, refersTo: null };
const publish = (article: DeskArticle) =>
  publishArticle(db, { actor: newsroom.editor, articleId: article.id, version: article.version, ...silent });
const pointingAt = (article: string): RelatedArticle => ({
  type: 'relatedArticle',
  attrs: { article, headline: 'What the writer’s browser said', path: '/anything/else' },
});
const textWith = (article: string) => ({
  body: { type: 'doc' as const, content: [paragraph('It rained.'), pointingAt(article)] },
});

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  ferry = await publish(await makeArticle(db, newsroom, newsroom.editor, { headline: 'The Ferry, 100% late' }));
  draft = await makeArticle(db, newsroom, newsroom.reporter2, { headline: 'A ferry nobody may know of' });
});

describe('a related article', () => {
  it('is printed under the headline and path that it has when the text is published', async () => {
    const made = await makeArticle(db, newsroom, newsroom.editor, textWith(ferry.id));
    await publish(made);
    const [version] = await listPublications(db, made.id);
    expect(version?.text?.body[1]).toMatchObject({
      type: 'relatedArticle',
      attrs: { article: ferry.id, headline: 'The Ferry, 100% late', path: ferry.path },
    });
  });

  it('that readers cannot open stops the publication in a sentence, and is left out of a preview', async () => {
    for (const unreachable of [draft.id, newId()]) {
      const made = await makeArticle(db, newsroom, newsroom.editor, textWith(unreachable));
      await expect(publish(made)).rejects.toMatchObject({
        code: 'invalid',
        issues: [{ field: 'body', message: expect.stringMatching(/^A related article in the text is not published/) }],
      });
      const preview = await getPreview(db, { actor: newsroom.editor, articleId: made.id });
      expect(preview?.text.body.map(({ type }) => type)).toEqual(['paragraph']);
    }
  });
});

describe('articles to lead to', () => {
  const headlines = async (q: string, except?: string) =>
    (await listLinkable(db, { q, ...(except && { except }) })).map(({ headline }) => headline);

  it('are found by any words of their headline, as they are typed', async () => {
    expect(await headlines('late ferr')).toEqual(['The Ferry, 100% late']);
    expect(await headlines('100%')).toEqual(['The Ferry, 100% late']);
    expect(await headlines('_')).toEqual([]);
  });

  it('are published ones alone, and not the one being written', async () => {
    expect(await headlines('nobody may know')).toEqual([]);
    expect(await headlines('ferry', ferry.id)).toEqual([]);
    const gone = await publish(await makeArticle(db, newsroom, newsroom.editor, { headline: 'Gone tomorrow' }));
    expect(await headlines('gone')).toEqual(['Gone tomorrow']);
    const { id: articleId, version } = gone;
    await unpublishArticle(db, { actor: newsroom.editor, articleId, version, reason: 'x', publicReason: '' });
    expect(await headlines('gone')).toEqual([]);
  });
});
