import { desc } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { outbox } from '@/db/schema/events';
import { settings } from '@/db/schema/newsroom';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { lookUpSection } from '@/lib/articles/lists';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import {
  addSection,
  changeSettings,
  orderSections,
  removeSection,
  renameSection,
  setUpNewsroom,
} from '@/lib/newsroom/commands';
import { sectionInput } from '@/lib/newsroom/input';
import { listSections, requireNewsroom, requireSettings } from '@/lib/newsroom/queries';
import { listSectionsInUse } from '@/lib/newsroom/sections';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const onePage = { page: 1, perPage: 10 };

describe('sections', () => {
  it('renamed, move their articles, and every old address leads straight to the new one', async () => {
    const { admin, editor, politics } = newsroom;
    const draft = await makeArticle(db, newsroom, editor, { slug: 'vote' });
    await publishArticle(db, {
      actor: editor,
      articleId: draft.id,
      version: draft.version,
      note: '',
      heading: null,
      refersTo: null,
    });
    await renameSection(db, { actor: admin, sectionId: politics, name: 'Government', slug: 'government' });
    await renameSection(db, { actor: admin, sectionId: politics, name: 'State', slug: 'state' });
    expect(await lookUpArticle(db, '/politics/vote')).toEqual({ found: 'moved', to: '/state/vote' });
    expect(await lookUpArticle(db, '/government/vote')).toEqual({ found: 'moved', to: '/state/vote' });
    expect(await lookUpSection(db, 'politics', onePage)).toEqual({ found: 'moved', to: '/state' });
    const found = await lookUpArticle(db, '/state/vote');
    expect(found).toMatchObject({ found: 'here', value: { text: { section: { name: 'Politics' } } } });
  });

  it('never take a slug from which old links lead to another section', async () => {
    const { admin } = newsroom;
    await expect(addSection(db, { actor: admin, name: 'Politics', slug: 'politics' })).rejects.toMatchObject({
      issues: [{ field: 'slug' }],
    });
  });

  it('cannot take the name of another page', () => {
    for (const slug of ['search', 'desk', 'media', 'corrections', 'api']) {
      expect(sectionInput.safeParse({ name: 'X', slug }).success).toBe(false);
    }
  });

  it('are put in order, all of them or none', async () => {
    const { admin, politics, sport } = newsroom;
    await orderSections(db, { actor: admin, ids: [sport, politics] });
    expect((await listSections(db)).map(({ id }) => id)).toEqual([sport, politics]);
    await expect(orderSections(db, { actor: admin, ids: [sport] })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('with articles are not removed, and are listed as such', async () => {
    const { admin, politics, sport } = newsroom;
    expect(await listSectionsInUse(db)).toMatchObject([
      { id: sport, articles: 0, drafts: 0, oldLinks: 0 },
      { id: politics, articles: 1, drafts: 0, oldLinks: 2 },
    ]);
    await expect(removeSection(db, { actor: admin, sectionId: politics })).rejects.toMatchObject({
      code: 'wrong state',
    });
    await removeSection(db, { actor: admin, sectionId: sport });
    expect(await listSections(db)).toHaveLength(1);
  });

  it('are not an editor’s to manage', async () => {
    await expect(addSection(db, { actor: newsroom.editor, name: 'New', slug: 'new' })).rejects.toMatchObject({
      code: 'not allowed',
    });
  });
});

describe('settings', () => {
  it('keep the demo’s drawn logo until another is chosen or none is wanted', async () => {
    const { admin } = newsroom;
    const words = { name: 'The Test', tagline: '', timeZone: 'Asia/Baku', language: 'en' as const, contact: '' };
    await db.update(settings).set({ logoSvg: '<svg viewBox="0 0 4 1"/>' });
    await changeSettings(db, { actor: admin, ...words, tagline: 'Still here' });
    expect(await requireSettings(db)).toMatchObject({ tagline: 'Still here', isDrawn: true });
    await changeSettings(db, { actor: admin, ...words, logoId: null });
    expect(await requireSettings(db)).toMatchObject({ tagline: '', isDrawn: false, logo: null });
  });

  it('say where notices stand and whether the history names users, on every page at once', async () => {
    const words = { name: 'The Test', tagline: '', timeZone: 'Asia/Baku', language: 'en' as const, contact: '' };
    expect(await requireNewsroom(db)).toMatchObject({ noticePosition: 'top', namesUsers: false });
    await changeSettings(db, { actor: newsroom.admin, ...words, noticePosition: 'end', namesUsers: true });
    expect(await requireNewsroom(db)).toMatchObject({ noticePosition: 'end', namesUsers: true });
    const [newest] = await db.select().from(outbox).orderBy(desc(outbox.number)).limit(1);
    expect(newest?.tags).toContain('site');
  });

  it('are not an editor’s to change', async () => {
    const words = { name: 'Mine', tagline: '', timeZone: 'UTC', language: 'en' as const, contact: '' };
    await expect(changeSettings(db, { actor: newsroom.editor, ...words })).rejects.toMatchObject({
      code: 'not allowed',
    });
  });
});

describe('setting up', () => {
  it('happens once', async () => {
    const input = { name: 'Another', timeZone: 'UTC', language: 'en' as const, section: 'News' };
    const admin = { email: 'first@example.org', name: 'First', password: 'long enough' };
    await expect(setUpNewsroom(db, { ...input, admin })).rejects.toMatchObject({ code: 'wrong state' });
  });
});
