import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { submitArticle } from '@/lib/articles/commands/review-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { fetchPicture } from '@/lib/media/fetch-picture';
import { getMediaBySha, listMedia } from '@/lib/media/queries';
import { jpeg } from '@/lib/media/testing';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
let article: DeskArticle;
let root: string;
let server: Server;
let site: string;
let asked: string[] = [];

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  article = await makeArticle(db, newsroom, newsroom.reporter);
  root = await mkdtemp(path.join(tmpdir(), 'stet-fetched-'));
  const wall = await jpeg();
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url.startsWith('/wall')) response.setHeader('content-type', 'image/jpeg').end(wall);
    else if (url === '/page') response.end('<html><body>No picture</body></html>');
    else if (url === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

/** This machine's own server stands for the whole internet. */
const allows = (address: string) => address === '127.0.0.1';
const fetched = (address: string, actor: Actor = newsroom.reporter, articleId = article.id) =>
  fetchPicture(db, { actor, articleId, address, root, allows });
const held = async () => (await listMedia(db, { actor: newsroom.editor })).total;

test('a picture is fetched once, into the library, under the name that it has where it lies', async () => {
  const picture = await fetched(`${site}/wall%20by%20night.jpg?w=1200#top`);
  expect(picture).toMatchObject({ isNew: true, fileName: 'wall by night.jpg', uploadedBy: newsroom.reporter.id });
  expect(await getMediaBySha(db, picture.sha256)).toMatchObject({ id: picture.id, width: 64, height: 48 });
  expect(asked).toEqual(['/wall%20by%20night.jpg?w=1200']);
  const again = await fetched(`${site}/wall.jpg`, newsroom.editor);
  expect(again).toMatchObject({ isNew: false, id: picture.id });
});

test('who may not write in the article has nothing fetched', async () => {
  const address = `${site}/wall.jpg`;
  await expect(fetched(address, newsroom.reporter2)).rejects.toMatchObject({ code: 'not found' });
  await expect(fetched(address, newsroom.editor, newId())).rejects.toMatchObject({ code: 'not found' });
  const waiting = await makeArticle(db, newsroom, newsroom.reporter);
  await submitArticle(db, { actor: newsroom.reporter, articleId: waiting.id, version: waiting.version });
  await expect(fetched(address, newsroom.reporter, waiting.id)).rejects.toMatchObject({ code: 'not allowed' });
  expect(asked).toEqual([]);
});

test('nothing inside this network is asked, neither by its address nor through a redirect', async () => {
  const before = await held();
  const guarded = (address: string) =>
    fetchPicture(db, { actor: newsroom.reporter, articleId: article.id, address, root });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433']) {
    await expect(guarded(site.replace('127.0.0.1', host)), host).rejects.toMatchObject({
      code: 'invalid',
      message: 'Its address does not lead to the public web, so it was not fetched.',
    });
  }
  expect(asked).toEqual([]);
  await expect(fetched(`${site}/inside`)).rejects.toThrow('does not lead to the public web');
  expect(await held()).toBe(before);
});

test.each([
  ['/gone.jpg', 'The site answered 404 and gave no picture.'],
  ['/page', 'This file is a web page, not a picture. Stet takes JPEG, PNG, WebP and GIF.'],
])('%s is refused in a sentence', (address, sentence) => expect(fetched(site + address)).rejects.toThrow(sentence));

test.each(['file:///C:/clip_image001.png', 'blob:https://a.example/b', 'ftp://a.example/b.jpg', 'wall.jpg', ''])(
  '%j is no address to fetch from',
  (address) => expect(fetched(address)).rejects.toThrow('This is no address on the web.'),
);
