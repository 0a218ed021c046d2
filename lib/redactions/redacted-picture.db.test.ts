import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { addPicture } from '@/lib/media/commands';
import { getMediaBySha, type Media } from '@/lib/media/queries';
import { getMediaStanding } from '@/lib/media/standing';
import { masterFile } from '@/lib/media/store';
import { jpeg } from '@/lib/media/testing';
import { askRedaction } from '@/lib/redactions/ask-redaction';
import { confirmRedaction } from '@/lib/redactions/confirm-redaction';

const { db, pool } = useTestDatabase();
let newsroom: TestNewsroom;
let root: string;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  root = await mkdtemp(path.join(tmpdir(), 'stet-redacted-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let shade = 0;
const add = async (): Promise<Media> => {
  const file = await jpeg({ colour: `#${(0x204060 + ++shade * 0x0503).toString(16)}` });
  return addPicture(db, { actor: newsroom.editor, file, fileName: 'a.jpg', root });
};

function showing({ id, sha256, width, height, focalX, focalY }: Media): Partial<ArticleDocument> {
  const words = { caption: 'A quay.', credit: 'A. Nobody', alt: 'A quay' };
  const picture = { media: id, sha256, width, height, focalX, focalY, ...words };
  const block = { type: 'picture', attrs: { ...picture, size: 'inline' } } as const;
  return { leadImage: picture, body: { type: 'doc', content: [paragraph('Before.'), block, paragraph('After.')] } };
}

async function published(picture: Media) {
  const { id, version } = await makeArticle(db, newsroom, newsroom.editor, showing(picture));
  const words = { note: '', heading: null, refersTo: null };
  return publishArticle(db, { actor: newsroom.editor, articleId: id, version, ...words });
}

async function redact(articleId: string, { sha256 }: Media): Promise<void> {
  const target = { kind: 'picture', sha256 } as const;
  const redactionId = await askRedaction(db, { actor: newsroom.admin, articleId, target, reason: 'For her safety.' });
  await confirmRedaction(db, { actor: newsroom.editor, redactionId, root });
}

describe('a redacted picture', () => {
  it('goes from every article, text and draft, from the library, and from the disk', async () => {
    const picture = await add();
    const [one, other] = [await published(picture), await published(picture)];
    await redact(one.id, picture);
    for (const { id, path: address } of [one, other]) {
      const view = await lookUpArticle(db, address!);
      expect(view).toMatchObject({
        value: {
          text: {
            leadImage: null,
            redacted: { leadImage: { reason: 'For her safety.' } },
            body: [{ type: 'paragraph' }, { type: 'redacted' }, { type: 'paragraph' }],
          },
        },
      });
      const { document } = await requireDeskArticle(db, { actor: newsroom.editor, articleId: id });
      expect(JSON.stringify(document)).not.toContain(picture.sha256);
    }
    expect(await getMediaBySha(db, picture.sha256)).toBeNull();
    expect(await getMediaStanding(db, picture.sha256)).toEqual({ standing: 'unknown' });
    await expect(access(masterFile(root, picture.sha256))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is no author’s portrait any more', async () => {
    const picture = await add();
    const article = await published(picture);
    await pool.query('update authors set portrait_id = $1 where id = $2', [picture.id, newsroom.author]);
    await redact(article.id, picture);
    const { rows } = await pool.query('select portrait_id from authors where id = $1', [newsroom.author]);
    expect(rows).toEqual([{ portrait_id: null }]);
  });

  it('that is the logo stays, with everything else, until there is another', async () => {
    const picture = await add();
    const article = await published(picture);
    await pool.query('update settings set logo_id = $1', [picture.id]);
    await expect(redact(article.id, picture)).rejects.toMatchObject({ code: 'wrong state' });
    expect(await lookUpArticle(db, article.path!)).toMatchObject({
      value: { text: { leadImage: { sha256: picture.sha256 } }, publications: [{ kind: 'first' }] },
    });
    await access(masterFile(root, picture.sha256));
  });
});
