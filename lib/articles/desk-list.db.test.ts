import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { countDeskStates, listDeskArticles } from '@/lib/articles/desk-list';
import { listArticlesShowing } from '@/lib/articles/showing';
import { fillTestNewsroom, makeArticle, publishableDocument, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
const sha256 = 'a'.repeat(64);
const picture = {
  ...{ media: newId(), sha256, width: 1600, height: 900, focalX: 500, focalY: 500 },
  ...{ caption: '', credit: 'A / B', alt: 'A quay' },
};

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  const { reporter2, editor, sport } = newsroom;
  await makeArticle(db, newsroom, reporter2, { headline: 'Not yours', leadImage: picture });
  await makeArticle(db, newsroom, editor, { headline: 'Bylined', bylines: [{ author: newsroom.author, role: 'by' }] });
  const live = await makeArticle(db, newsroom, editor, { headline: 'Live', section: sport });
  const given = { actor: editor, articleId: live.id, version: live.version };
  await publishArticle(db, { ...given, note: '', heading: null, refersTo: null });
});

describe('the desk’s list', () => {
  it('counts for an editor what stands in each state', async () => {
    expect(await countDeskStates(db, { actor: newsroom.editor })).toMatchObject({
      draft: 2,
      published: 1,
      approved: 0,
    });
  });

  it('counts for a reporter only what they can open', async () => {
    expect(await countDeskStates(db, { actor: newsroom.reporter })).toMatchObject({ draft: 1, published: 1 });
    expect(await countDeskStates(db, { actor: newsroom.reporter, q: 'yours' })).toMatchObject({ draft: 0 });
  });

  it('counts within the other filters, as the list shows it', async () => {
    const filters = { actor: newsroom.editor, section: newsroom.sport, state: 'draft' } as const;
    expect(await countDeskStates(db, filters)).toMatchObject({ draft: 0, published: 1 });
    expect((await listDeskArticles(db, { ...filters, state: 'published' })).total).toBe(1);
  });
});

describe('where a picture is shown', () => {
  it('names no article that the reader of the list may not know of', async () => {
    const headlines = async (actor: TestNewsroom['editor']) =>
      (await listArticlesShowing(db, { actor, sha256 })).map(({ headline }) => headline);
    expect(await headlines(newsroom.editor)).toEqual(['Not yours']);
    expect(await headlines(newsroom.reporter2)).toEqual(['Not yours']);
    expect(await headlines(newsroom.reporter)).toEqual([]);
  });

  it('names an article once, however many of its texts show the picture', async () => {
    const { editor } = newsroom;
    const twice = await makeArticle(db, newsroom, editor, {
      ...publishableDocument(newsroom, { headline: 'Twice' }),
      body: { type: 'doc', content: [{ type: 'picture', attrs: { ...picture, size: 'inline', id: newId() } }] },
      leadImage: picture,
    });
    expect((await listArticlesShowing(db, { actor: editor, sha256 })).filter(({ id }) => id === twice.id)).toHaveLength(
      1,
    );
  });
});
