import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
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
  await makeArticle(db, newsroom, newsroom.reporter2, { headline: 'Not yours', leadImage: picture });
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
