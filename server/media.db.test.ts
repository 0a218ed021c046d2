import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '@/db/schema/newsroom';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { publishAgain, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { latestOutboxNumber, readOutboxAfter } from '@/lib/cache/outbox';
import { addPicture, updatePicture } from '@/lib/media/commands';
import type { Media } from '@/lib/media/queries';
import { jpeg, png } from '@/lib/media/testing';
import { createMediaHandler, type MediaHandler } from '@/server/media';

const { db } = useTestDatabase();
let root: string;
let media: MediaHandler;
let server: Server;
let newsroom: TestNewsroom;
let queries = 0;
let away = false;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stet-media-'));
  newsroom = await fillTestNewsroom(db);
  const counted = () => {
    queries += 1;
    if (away) throw new Error('The database is away.');
    return db;
  };
  media = createMediaHandler({ db: counted, root });
  server = createServer(media.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** As a stranger's client sends it: the path is not tidied on its way. */
function get(address: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: address, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

let shade = 0;
async function add(width = 900, height = 600): Promise<Media> {
  shade += 0x010203;
  const colour = `#${(shade + 0x203040).toString(16).padStart(6, '0')}`;
  return addPicture(db, {
    actor: newsroom.editor,
    file: await jpeg({ width, height, colour }),
    fileName: 'a.jpg',
    root,
  });
}

async function publish({ id, sha256, width, height, focalX, focalY }: Media) {
  const words = { caption: '', credit: 'A. Watad', alt: 'A tent' };
  const leadImage = { media: id, sha256, width, height, focalX, focalY, ...words };
  const draft = await makeArticle(db, newsroom, newsroom.editor, { leadImage });
  return publishArticle(db, { ...given(draft), note: '', heading: null, refersTo: null });
}
const given = ({ id: articleId, version }: { id: string; version: number }) => ({
  ...{ actor: newsroom.editor, articleId, version },
});

/** Does something and hands what it dropped to the handler, as the outbox's listener does. */
async function hearing<T>(work: () => Promise<T>): Promise<T> {
  const before = await latestOutboxNumber(db);
  const done = await work();
  for (const { tags } of await readOutboxAfter(db, before)) media.drop(tags);
  return done;
}

describe('a published picture', () => {
  let picture: Media;
  beforeAll(async () => {
    picture = await add();
    await publish(picture);
  });

  test.each([
    ['320.avif', 'image/avif', 'heif', 320],
    ['480.webp', 'image/webp', 'webp', 480],
    ['640.jpg', 'image/jpeg', 'jpeg', 640],
    ['square-160.jpg', 'image/jpeg', 'jpeg', 160],
    ['social.jpg', 'image/jpeg', 'jpeg', 1200],
  ])('is served as %s', async (name, type, format, width) => {
    const { status, headers, body } = await get(`/media/${picture.sha256}/${name}`);
    expect([status, headers['content-type'], Number(headers['content-length'])]).toEqual([200, type, body.length]);
    expect(await sharp(body).metadata()).toMatchObject({ format, width });
  });

  test('is served as its master, under its own hash', async () => {
    const { status, headers, body } = await get(`/media/${picture.sha256}`);
    expect([status, headers['content-type'], headers.etag]).toEqual([200, 'image/jpeg', `"${picture.sha256}"`]);
    expect(body.length).toBe(picture.bytes);
  });

  test('can run nothing, is what it says it is, and names the keys that withdraw it', async () => {
    const { headers } = await get(`/media/${picture.sha256}/320.webp`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['surrogate-key']).toContain(`media:${picture.sha256}`);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    expect(headers['set-cookie']).toBeUndefined();
  });

  test.each(['', '/320.webp'])('is not sent twice to whoever has it: %j', async (rest) => {
    const address = `/media/${picture.sha256}${rest}`;
    const { etag } = (await get(address)).headers;
    for (const known of [`${etag}`, `"other", W/${etag}`, '*']) {
      const { status, body, headers } = await get(address, { headers: { 'If-None-Match': known } });
      expect([status, body.length, headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await get(address, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test.each(['', '/320.webp'])('answers HEAD with the same headers and no body: %j', async (rest) => {
    const address = `/media/${picture.sha256}${rest}`;
    const { date: _, ...headers } = (await get(address)).headers;
    const head = await get(address, { method: 'HEAD' });
    expect(head.body.length).toBe(0);
    expect(head.headers).toMatchObject(headers);
  });

  test('costs the database nothing when asked for again', async () => {
    await get(`/media/${picture.sha256}/320.webp`);
    const before = queries;
    await Promise.all(Array.from({ length: 20 }, () => get(`/media/${picture.sha256}/320.webp`)));
    expect(queries).toBe(before);
  });

  test('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get(`/media/${picture.sha256}`, { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  test.each([
    '/321.webp',
    '/1200.webp',
    '/320.png',
    '/320.webp/',
    '/320.webp/more',
    '/square-500.webp',
    '/..%2f..%2fsecrets.webp',
    '/../../../../etc/passwd',
    '/%00.webp',
    '/',
  ])('has no other size and no other name: %s', async (rest) => {
    expect((await get(`/media/${picture.sha256}${rest}`)).status).toBe(404);
  });

  test('is the same picture whatever is asked after the question mark', async () => {
    expect((await get(`/media/${picture.sha256}/320.webp?utm_source=x`)).status).toBe(200);
  });

  test('is cut anew when its focal point moves', async () => {
    const file = await sharp(await png({ width: 600, height: 200, colour: '#00f' }))
      .composite([{ input: await png({ width: 300, height: 200, colour: '#f00' }), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const wide = await addPicture(db, { actor: newsroom.editor, file, fileName: 'halves.png', root });
    await publish(wide);
    const etag = async () => (await get(`/media/${wide.sha256}/square-160.webp`)).headers.etag;
    const before = await etag();
    await hearing(() => updatePicture(db, { actor: newsroom.editor, mediaId: wide.id, focalX: 0 }));
    expect(await etag()).not.toBe(before);
  });
});

describe('a picture that no reader may see', () => {
  test.each(['/media', '/media/', `/media/${'0'.repeat(64)}`, `/media/${'A'.repeat(64)}`, '/media/robots.txt'])(
    'and an address that never was look alike: %s',
    async (address) => {
      const draft = await add();
      const [hidden, absent] = [await get(`/media/${draft.sha256}`), await get(address)];
      expect([hidden.status, hidden.body.toString()]).toEqual([404, absent.body.toString()]);
      expect(absent.headers['cache-control']).toBe('no-store');
    },
  );

  test('appears with its article, goes with it, and comes back', async () => {
    const picture = await add();
    const statuses = async () => [
      (await get(`/media/${picture.sha256}`)).status,
      (await get(`/media/${picture.sha256}/320.webp`)).status,
    ];
    expect(await statuses()).toEqual([404, 404]);
    const live = await hearing(() => publish(picture));
    expect(await statuses()).toEqual([200, 200]);
    const gone = await hearing(() => unpublishArticle(db, { ...given(live), reason: 'Law', publicReason: '' }));
    expect(await statuses()).toEqual([410, 410]);
    await hearing(() => publishAgain(db, { ...given(gone), note: '', heading: null, refersTo: null }));
    expect(await statuses()).toEqual([200, 200]);
  });

  test('is not remembered as public by a look-up that a drop overtook', async () => {
    const picture = await add();
    const live = await publish(picture);
    const asked = get(`/media/${picture.sha256}`);
    await hearing(() => unpublishArticle(db, { ...given(live), reason: 'Law', publicReason: '' }));
    await asked;
    expect((await get(`/media/${picture.sha256}`)).status).toBe(410);
  });
});

describe('when drops may have been missed', () => {
  test('the database is believed, and memory only while it is away', async () => {
    const picture = await add();
    const live = await publish(picture);
    expect((await get(`/media/${picture.sha256}`)).status).toBe(200);
    media.doubt(true);
    away = true;
    expect((await get(`/media/${picture.sha256}`)).status).toBe(200);
    expect((await get(`/media/${'1'.repeat(64)}`)).status).toBe(503);
    away = false;
    await unpublishArticle(db, { ...given(live), reason: 'Law', publicReason: '' });
    expect((await get(`/media/${picture.sha256}`)).status).toBe(410);
    media.doubt(false);
    media.dropAll();
    expect((await get(`/media/${picture.sha256}`)).status).toBe(410);
  });
});

describe('the logo', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style>a{}</style></svg>';

  test('is a drawing without scripts, until the settings change', async () => {
    expect((await get('/media/logo.svg')).status).toBe(404);
    await db.update(settings).set({ logoSvg: svg });
    media.drop(['site']);
    const { status, headers, body } = await get('/media/logo.svg');
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'image/svg+xml', svg]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

test('a picture whose file is missing is not found, and the process lives', async () => {
  const picture = await addPicture(db, {
    ...{ actor: null, file: await png({ colour: '#abcdef' }), fileName: 'a.png', root },
  });
  await publish(picture);
  await rm(path.join(root, 'masters', picture.sha256.slice(0, 2), picture.sha256));
  expect((await get(`/media/${picture.sha256}`)).status).toBe(404);
  expect((await get(`/media/${picture.sha256}/social.jpg`)).status).toBe(404);
});
