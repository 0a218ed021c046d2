import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { events } from '@/db/schema/events';
import { sections, settings } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { useTestDatabase } from '@/db/testing';
import { listCards } from '@/lib/articles/cards';
import { createArticle } from '@/lib/articles/commands/create-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { retractArticle, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { newId } from '@/lib/body/ids';
import { latestOutboxNumber, readOutboxAfter } from '@/lib/cache/outbox';
import { addPicture, deletePicture, updatePicture } from '@/lib/media/commands';
import { getMedia, getMediaBySha, holdPictures, listMedia, type Media } from '@/lib/media/queries';
import { getMediaStanding, isMediaPublic } from '@/lib/media/standing';
import { masterFile } from '@/lib/media/store';
import { jpeg, withIptc } from '@/lib/media/testing';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
const person = (role: Actor['role'], name: string): Actor => ({
  id: newId(),
  role,
  name,
  email: `${name}@example.org`,
});
const reporter = person('reporter', 'leyla');
const colleague = person('reporter', 'murad');
const editor = person('editor', 'sevda');
const section = newId();
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stet-media-'));
  await db.insert(users).values([reporter, colleague, editor].map((actor) => ({ ...actor, passwordHash: '' })));
  await db.insert(sections).values({ id: section, slug: 'world', name: 'World', position: 1 });
  await db.insert(settings).values({ name: 'The Test', timeZone: 'Asia/Baku' });
});
afterAll(() => rm(root, { recursive: true, force: true }));

let shade = 0;
const newColour = () => `#${(shade++ * 0x050301 + 0x102030).toString(16).padStart(6, '0')}`;
const add = async (actor: Actor | null = reporter, fileName = 'tent.jpg', file?: Buffer) =>
  addPicture(db, { actor, file: file ?? (await jpeg({ colour: newColour() })), fileName, root });

function documentShowing(picture: Media | null): ArticleDocument {
  const words = { caption: 'A tent.', credit: 'A. Watad', alt: 'A tent' };
  return {
    ...{ schema: 1, language: 'en', section, slug: `tent-${newId()}`, kicker: '', headline: 'A tent', standfirst: '' },
    ...{ genre: 'news', sponsor: '', dateline: '', bylines: [], topics: [], description: '' },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It stands.' }] }] },
    leadImage: picture && { ...quoted(picture), ...words },
  };
}
const quoted = ({ id: media, sha256, width, height, focalX, focalY }: Media) => ({
  ...{ media, sha256, width, height, focalX, focalY },
});
const draft = (picture: Media | null) =>
  createArticle(db, { actor: editor, document: documentShowing(picture), reason: 'save' });
async function publish(picture: Media | null) {
  const { id: articleId, version } = await draft(picture);
  return publishArticle(db, { actor: editor, articleId, version, note: '', heading: null, refersTo: null });
}
const given = ({ id: articleId, version }: { id: string; version: number }) => ({ actor: editor, articleId, version });

describe('adding a picture', () => {
  test('takes caption and credit from the file, and remembers who brought it', async () => {
    const file = withIptc(await jpeg({ colour: newColour() }), [
      { record: 120, text: 'A tent in the north.' },
      { record: 80, text: 'A. Watad' },
    ]);
    const { isNew, notice, ...row } = await add(reporter, 'tent.jpg', file);
    expect({ isNew, notice }).toEqual({ isNew: true, notice: '' });
    expect(row).toMatchObject({ caption: 'A tent in the north.', credit: 'A. Watad', uploadedBy: reporter.id });
    expect(await getMedia(db, { actor: reporter, mediaId: row.id })).toEqual(row);
    await access(masterFile(root, row.sha256));
  });

  test('twice is one row, even at the same moment', async () => {
    const file = await jpeg({ colour: newColour() });
    const rows = await Promise.all([1, 2, 3].map((n) => add(reporter, `copy-${n}.jpg`, file)));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    expect(rows.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('is an event', async () => {
    const { id } = await add();
    const added = await db.select().from(events).where(eq(events.type, 'picture.added'));
    expect(added.find(({ data }) => data.media === id)).toMatchObject({ actorId: reporter.id });
  });
});

describe('changing a picture', () => {
  test('sets the spaces of its credit and moves its focal point', async () => {
    const { id } = await add();
    const row = await updatePicture(db, {
      actor: reporter,
      mediaId: id,
      credit: 'A. Watad/UNICEF',
      focalX: 0,
      focalY: 1000,
    });
    expect(row).toMatchObject({ credit: 'A. Watad / UNICEF', focalX: 0, focalY: 1000, caption: '' });
  });

  test.each([
    ['a focal point outside it', { focalX: 1001 }],
    ['a NUL character', { caption: 'a\0b' }],
    ['a caption as long as a book', { caption: 'a'.repeat(6000) }],
  ])('refuses %s', async (_, words) => {
    const { id } = await add();
    await expect(updatePicture(db, { actor: reporter, mediaId: id, ...words })).rejects.toMatchObject({ status: 422 });
  });

  test('is for editors and whoever uploaded it', async () => {
    const { id: mediaId } = await add(reporter);
    await expect(updatePicture(db, { actor: colleague, mediaId, alt: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(deletePicture(db, { actor: colleague, mediaId, root })).rejects.toMatchObject({ status: 403 });
    expect(await updatePicture(db, { actor: editor, mediaId, alt: 'A tent' })).toMatchObject({ alt: 'A tent' });
  });

  test.each([newId(), 'nonsense', ''])('of an id that names none finds nothing: %j', async (mediaId) => {
    await expect(updatePicture(db, { actor: editor, mediaId, alt: 'x' })).rejects.toMatchObject({ status: 404 });
    expect(await getMedia(db, { actor: editor, mediaId })).toBeNull();
  });
});

describe('the library', () => {
  test('is searched by every word, and knows no wildcards', async () => {
    const { id } = await add(reporter, 'harbour 100%.jpg');
    await updatePicture(db, { actor: reporter, mediaId: id, alt: 'Cranes at dawn' });
    const find = async (q: string) => (await listMedia(db, { actor: colleague, q })).media.map((row) => row.id);
    expect(await find('CRANES harbour')).toEqual([id]);
    expect(await find('100%')).toEqual([id]);
    expect(await find('cranes_at')).toEqual([]);
    expect(await find('cranes night')).toEqual([]);
  });

  test.each([-1, 0, 1.5, 99, Number.NaN])('has a page whatever number is asked for: %j', async (page) => {
    const { page: shown, pages, media } = await listMedia(db, { actor: reporter, page });
    expect([shown, pages]).toEqual([1, 1]);
    expect(media.length).toBeGreaterThan(0);
  });

  test('says which pictures of a text it has lost', async () => {
    const { sha256 } = await add();
    expect(await db.transaction((tx) => holdPictures(tx, [sha256, '0'.repeat(64)]))).toEqual(['0'.repeat(64)]);
  });
});

describe('a crop set by hand', () => {
  const leadOf = async (articleId: string) =>
    (await listCards(db, { where: eq(articles.id, articleId), limit: 1 }))[0]!.leadImage;
  const crops = { front: { focalX: 900, focalY: 100 } };

  test('cuts the picture on fronts and lists, and their pages are drawn anew', async () => {
    const picture = await add();
    const { id } = await publish(picture);
    expect(await leadOf(id)).toMatchObject({ focalX: 500, focalY: 500 });
    const before = await latestOutboxNumber(db);
    await updatePicture(db, { actor: editor, mediaId: picture.id, crops });
    expect(await leadOf(id)).toMatchObject({ ...crops.front, sha256: picture.sha256 });
    const dropped = (await readOutboxAfter(db, before)).flatMap(({ tags }) => tags);
    expect(dropped).toEqual(expect.arrayContaining(['articles', `section:${section}`, `media:${picture.sha256}`]));
  });

  test('is kept as a form says it, taken back as well, and nothing else is', async () => {
    const { id: mediaId } = await add();
    const set = async (said: unknown) =>
      (await updatePicture(db, { actor: editor, mediaId, crops: said as string })).crops;
    expect(await set(JSON.stringify(crops))).toEqual(crops);
    for (const wrong of [
      '{',
      'null',
      '[]',
      '{"front":1}',
      '{"front":{"focalX":1}}',
      '{"other":{"focalX":1,"focalY":1}}',
    ])
      await expect(set(wrong), wrong).rejects.toMatchObject({ code: 'invalid' });
    await expect(set({ front: { focalX: 1001, focalY: 0 } })).rejects.toMatchObject({ code: 'invalid' });
    expect(await set('{}')).toEqual({});
  });

  test('is not for a reporter where a colleague brought the picture', async () => {
    const { id: mediaId } = await add(reporter);
    await expect(updatePicture(db, { actor: colleague, mediaId, crops })).rejects.toMatchObject({ status: 403 });
  });
});

describe('a picture may be seen by strangers', () => {
  const standingOf = async ({ sha256 }: Media) => (await getMediaStanding(db, sha256)).standing;

  test('once an article that shows it is published, and not before', async () => {
    const picture = await add();
    expect(await standingOf(picture)).toBe('unknown');
    const { id: articleId, version } = await draft(picture);
    expect(await standingOf(picture)).toBe('unknown');
    await publishArticle(db, { actor: editor, articleId, version, note: '', heading: null, refersTo: null });
    expect(await getMediaStanding(db, picture.sha256)).toEqual({ standing: 'public', witness: `article:${articleId}` });
  });

  test('while a version in the history shows it, though the newest does not', async () => {
    const picture = await add();
    const { id, version, document } = await publish(picture);
    const without = { ...document, leadImage: null };
    const words = { kind: 'minor', note: '', heading: null, refersTo: null, confirmedMinor: true } as const;
    await publishArticle(db, { ...given({ id, version }), document: without, ...words });
    expect(await standingOf(picture)).toBe('public');
  });

  test('still when the article is retracted, and no longer when it is unpublished', async () => {
    const picture = await add();
    const retracted = await retractArticle(db, { ...given(await publish(picture)), note: 'It was wrong.' });
    expect(retracted.live).toBe('retracted');
    expect(await standingOf(picture)).toBe('public');
    const other = await add();
    await unpublishArticle(db, { ...given(await publish(other)), reason: 'Law', publicReason: '' });
    expect(await standingOf(other)).toBe('gone');
    expect(await isMediaPublic(db, other.sha256)).toBe(false);
  });

  test('as long as one of two articles stands', async () => {
    const picture = await add();
    const [first] = [await publish(picture), await publish(picture)];
    await unpublishArticle(db, { ...given(first), reason: 'Law', publicReason: '' });
    expect(await standingOf(picture)).toBe('public');
  });

  test('as a portrait, or as the logo', async () => {
    const [portrait, logo] = [await add(), await add()];
    await db.insert(authors).values({ id: newId(), slug: 'leyla', name: 'Leyla', portraitId: portrait.id });
    await db.update(settings).set({ logoId: logo.id });
    expect(await standingOf(portrait)).toBe('public');
    expect(await getMediaStanding(db, logo.sha256)).toEqual({ standing: 'public', witness: 'site' });
  });
});

describe('deleting a picture', () => {
  const remove = (picture: Media) => deletePicture(db, { actor: editor, mediaId: picture.id, root });

  test('that nothing shows removes its row and its files', async () => {
    const picture = await add();
    await remove(picture);
    expect(await getMediaBySha(db, picture.sha256)).toBeNull();
    await expect(access(masterFile(root, picture.sha256))).rejects.toThrow();
  });

  test('is refused while a draft uses it, without naming the draft', async () => {
    const picture = await add();
    await draft(picture);
    await expect(remove(picture)).rejects.toMatchObject({
      code: 'wrong state',
      message: expect.stringContaining('desk'),
    });
  });

  test('is refused for ever once a version showed it, unpublished or not', async () => {
    const picture = await add();
    await unpublishArticle(db, { ...given(await publish(picture)), reason: 'Law', publicReason: '' });
    await expect(remove(picture)).rejects.toThrow(
      'A published version of “A tent” shows it, and the record keeps what readers saw.',
    );
  });

  test('is refused for a portrait and for the logo', async () => {
    const [portrait, logo] = [await add(), await add()];
    await db.insert(authors).values({ id: newId(), slug: 'murad', name: 'Murad', portraitId: portrait.id });
    await db.update(settings).set({ logoId: logo.id });
    await expect(remove(portrait)).rejects.toThrow('portrait');
    await expect(remove(logo)).rejects.toThrow('logo');
    await access(masterFile(root, logo.sha256));
  });

  test('and uploading it again brings it back', async () => {
    const file = await jpeg({ colour: newColour() });
    const picture = await add(reporter, 'again.jpg', file);
    await remove(picture);
    const again = await add(reporter, 'again.jpg', file);
    expect(again).toMatchObject({ isNew: true, sha256: picture.sha256 });
    await access(masterFile(root, again.sha256));
  });
});
