import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authors } from '@/db/schema/authors';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { requireDeskArticle } from '@/lib/articles/desk';
import { listArticlesShowing } from '@/lib/articles/showing';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { addPicture, deletePicture, updatePicture } from '@/lib/media/commands';
import type { MediaFilters } from '@/lib/media/filters';
import { getMedia, listMedia, type Media } from '@/lib/media/queries';
import { replacePicture } from '@/lib/media/replace-picture';
import { masterFile } from '@/lib/media/store';
import { jpeg, withIptc } from '@/lib/media/testing';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'stet-library-'));
  newsroom = await fillTestNewsroom(db);
});
afterAll(() => rm(root, { recursive: true, force: true }));

let shade = 0;
const file = () => jpeg({ colour: `#${(shade++ * 0x050301 + 0x102030).toString(16).padStart(6, '0')}` });
const add = async (actor: Actor = newsroom.reporter, from?: Buffer) =>
  addPicture(db, { actor, file: from ?? (await file()), fileName: 'quay.jpg', root });
const shown = ({ id: media, sha256, width, height, focalX, focalY }: Media) => ({
  ...{ media, sha256, width, height, focalX, focalY, caption: 'Ours', credit: 'A. Watad', alt: 'A quay' },
});
const article = (actor: Actor, picture: Media) => makeArticle(db, newsroom, actor, { leadImage: shown(picture) });
const words = { note: '', heading: null, refersTo: null } as const;
const publish = ({ id: articleId, version }: { id: string; version: number }) =>
  publishArticle(db, { actor: newsroom.editor, articleId, version, ...words });
const find = async (filters: MediaFilters) =>
  (await listMedia(db, { actor: newsroom.reporter2, ...filters })).media.map(({ id }) => id);

describe('what the file says', () => {
  test('of place, day, keywords and rights is kept; where the camera stood is not', async () => {
    const located = await sharp(await file())
      .withExif({
        IFD0: { Artist: 'A. Watad' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '41/1 23/1 4567/100',
          GPSLongitudeRef: 'E',
          GPSLongitude: '49/1 51/1 0/1',
        },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(located).metadata()).exif?.toString('latin1')).toContain('Watad');
    const picture = await add(
      newsroom.reporter,
      withIptc(located, [
        { record: 120, text: 'Nets dry.' },
        { record: 92, text: 'Old Mole' },
        { record: 90, text: 'Sarn' },
        { record: 101, text: 'Norland' },
        { record: 25, text: 'harbour' },
        { record: 25, text: 'herring' },
        { record: 55, text: '20240720' },
        { record: 37, text: '20301231' },
        { record: 40, text: 'Not for use in Sweden' },
        { record: 116, text: '© Watad' },
        { record: 110, text: 'UNICEF' },
      ]),
    );
    expect(picture).toMatchObject({
      ...{ caption: 'Nets dry.', credit: 'A. Watad / UNICEF', place: 'Old Mole, Sarn, Norland' },
      ...{ keywords: 'harbour, herring', takenOn: '2024-07-20', useUntil: '2030-12-31', agency: 'UNICEF' },
      ...{ restrictions: 'Not for use in Sweden', licence: '© Watad' },
    });
    const stored = await sharp(await readFile(masterFile(root, picture.sha256))).metadata();
    expect([stored.exif, stored.iptc, stored.xmp]).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(picture)).not.toMatch(/4567|GPS|latitude/i);
  });

  test('as a day that is none is left out', async () => {
    const picture = await add(newsroom.reporter, withIptc(await file(), [{ record: 55, text: '20240231' }]));
    expect(picture.takenOn).toBeNull();
  });
});

describe('the library is narrowed', () => {
  test('by credit, place, keyword, uploader and day', async () => {
    const { id: mediaId } = await add();
    const said = { credit: 'Yelli / Reuters', place: 'Gyanja', keywords: 'salt;works, salt', takenOn: '2019-03-04' };
    await updatePicture(db, { actor: newsroom.reporter, mediaId, ...said });
    for (const q of ['yelli', 'gyanja salt', '2019-03', 'Reuters 2019', 'gyanja reporter', 'QUAY yelli'])
      expect(await find({ q }), q).toEqual([mediaId]);
    expect(await find({ q: 'gyanja nowhere' })).toEqual([]);
    expect((await getMedia(db, { actor: newsroom.editor, mediaId }))?.keywords).toBe('salt, works');
  });

  test('by use: unused, at the desk, published', async () => {
    const [unused, used, published] = [await add(), await add(), await add()];
    await article(newsroom.reporter, used);
    await publish(await article(newsroom.editor, published));
    const here = async (use: MediaFilters['use']) => {
      const ids = await find({ ...(use && { use }) });
      return [unused, used, published].map(({ id }) => ids.includes(id));
    };
    expect(await here('unused')).toEqual([true, false, false]);
    expect(await here('used')).toEqual([false, true, true]);
    expect(await here('published')).toEqual([false, false, true]);
  });

  test('by rights, against the newsroom’s calendar', async () => {
    const at = new Date('2024-07-20T20:00:00Z');
    const { id: mediaId } = await add();
    await updatePicture(db, { actor: newsroom.reporter, mediaId, useUntil: '2024-07-20', restrictions: 'Once' });
    const has = async (rights: NonNullable<MediaFilters['rights']>, when = at) =>
      (await listMedia(db, { actor: newsroom.editor, rights, at: when })).media.some(({ id }) => id === mediaId);
    expect(await Promise.all([has('expired'), has('open'), has('soon'), has('restricted')])).toEqual([
      ...[true, false, false, true],
    ]);
    expect(await has('soon', new Date('2024-07-20T19:00:00Z'))).toBe(true);
  });
});

describe('a picture whose time is over', () => {
  const expired = async () => {
    const picture = await add();
    return updatePicture(db, { actor: newsroom.editor, mediaId: picture.id, useUntil: '2020-01-31' });
  };

  test('is not published, and the sentence names the day', async () => {
    await expect(publish(await article(newsroom.editor, await expired()))).rejects.toMatchObject({
      ...{ code: 'invalid', message: expect.stringContaining('January 31, 2020') },
      issues: [expect.objectContaining({ field: 'leadImage' })],
    });
  });

  test('inside the text neither', async () => {
    const body = { type: 'picture' as const, attrs: { ...shown(await expired()), size: 'inline' as const } };
    const made = await makeArticle(db, newsroom, newsroom.editor, {
      body: { type: 'doc', content: [paragraph('Text.'), body] },
    });
    await expect(publish(made)).rejects.toMatchObject({ issues: [expect.objectContaining({ field: 'body' })] });
  });

  test('is not scheduled for a day on which it will be', async () => {
    const picture = await add();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await updatePicture(db, { actor: newsroom.editor, mediaId: picture.id, useUntil: tomorrow });
    const { id: articleId, version } = await article(newsroom.editor, picture);
    const schedule = (wall: string) =>
      scheduleArticle(db, { actor: newsroom.editor, articleId, version, wall, ...words });
    await expect(schedule('2099-01-01T09:00')).rejects.toMatchObject({ code: 'invalid' });
  });

  test('holds back no correction of a page that shows it already', async () => {
    const picture = await add();
    const { document, ...live } = await publish(await article(newsroom.editor, picture));
    await updatePicture(db, { actor: newsroom.editor, mediaId: picture.id, useUntil: '2020-01-31' });
    const corrected = { ...document, standfirst: 'Put right.' };
    const given = { actor: newsroom.editor, articleId: live.id, version: live.version, document: corrected };
    const after = await publishArticle(db, { ...given, ...words, kind: 'correction', note: 'It was wrong.' });
    expect(after.live).toBe('published');
  });
});

describe('replacing a picture', () => {
  const replace = async (actor: Actor, picture: Media, from?: Buffer) =>
    replacePicture(db, { actor, mediaId: picture.id, file: from ?? (await file()), fileName: 'better.jpg', root });
  const leadOf = async ({ id: articleId }: { id: string }) =>
    (await requireDeskArticle(db, { actor: newsroom.editor, articleId })).document.leadImage;

  test('gives working drafts the new file and leaves published versions the old one', async () => {
    const old = await add();
    const draft = await article(newsroom.editor, old);
    const live = await publish(await article(newsroom.editor, old));
    const { drafts, id, sha256, ...fresh } = await replace(newsroom.editor, old);
    expect(drafts).toBe(1);
    expect(await leadOf(draft)).toMatchObject({ media: id, sha256, caption: 'Ours', alt: 'A quay' });
    expect(await leadOf(live)).toMatchObject({ sha256: old.sha256 });
    await access(masterFile(root, old.sha256));
    expect(fresh).toMatchObject({ fileName: 'better.jpg', replacedBy: null });
    const listed = await find({});
    expect([listed.includes(id), listed.includes(old.id)]).toEqual([true, false]);
    const [showing] = await listArticlesShowing(db, { actor: newsroom.editor, sha256: old.sha256 });
    expect(showing).toMatchObject({ id: live.id, live: true, working: false, versions: [1] });
  });

  test('by a reporter changes their own drafts, never a colleague’s', async () => {
    const old = await add(newsroom.reporter);
    const [mine, theirs] = [await article(newsroom.reporter, old), await article(newsroom.reporter2, old)];
    const { sha256, drafts } = await replace(newsroom.reporter, old);
    expect(drafts).toBe(1);
    expect(await leadOf(mine)).toMatchObject({ sha256 });
    expect(await leadOf(theirs)).toMatchObject({ sha256: old.sha256 });
  });

  test('is for editors and whoever uploaded it, and the same file changes nothing', async () => {
    const same = await file();
    const old = await add(newsroom.reporter, same);
    await expect(replace(newsroom.reporter2, old)).rejects.toMatchObject({ status: 403 });
    await expect(replace(newsroom.reporter, old, same)).rejects.toMatchObject({ code: 'unchanged' });
  });

  test('moves a portrait only for whoever may choose another one', async () => {
    const old = await add(newsroom.reporter);
    const author = { id: newId(), slug: `portrayed-${old.id}`, name: 'Portrayed', portraitId: old.id };
    await db.insert(authors).values(author);
    const portraitOf = async () => (await db.select().from(authors).where(eq(authors.id, author.id)))[0]?.portraitId;
    await replace(newsroom.reporter, old);
    expect(await portraitOf()).toBe(old.id);
    const other = await add(newsroom.reporter);
    await db.update(authors).set({ portraitId: other.id }).where(eq(authors.id, author.id));
    const { id } = await replace(newsroom.editor, other);
    expect(await portraitOf()).toBe(id);
  });

  test('happens once: the second of two is told, and the replaced file uploaded again says so', async () => {
    const first = await file();
    const old = await add(newsroom.reporter, first);
    await replace(newsroom.reporter, old);
    await expect(replace(newsroom.editor, old)).rejects.toMatchObject({ code: 'wrong state' });
    expect(await add(newsroom.reporter, first)).toMatchObject({
      isNew: false,
      notice: expect.stringContaining('place'),
    });
  });

  test('and back again: the first file stands in the library once more', async () => {
    const first = await file();
    const old = await add(newsroom.reporter, first);
    const fresh = await replace(newsroom.reporter, old);
    const back = await replace(newsroom.reporter, fresh, first);
    expect(back).toMatchObject({ id: old.id, isNew: false });
    const listed = await find({});
    expect([listed.includes(old.id), listed.includes(fresh.id)]).toEqual([true, false]);
    await deletePicture(db, { actor: newsroom.reporter, mediaId: fresh.id, root });
  });
});
