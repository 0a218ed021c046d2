import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishDue } from '@/lib/articles/commands/publish-due';
import { cancelSchedule, scheduleArticle } from '@/lib/articles/commands/schedule-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { getDeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = (article: DeskArticle) => ({ actor: newsroom.editor, articleId: article.id, version: article.version });
const schedule = (article: DeskArticle, wall = '2099-01-01T07:00') =>
  scheduleArticle(db, { ...given(article), ...silent, wall });
const makeDue = (article: DeskArticle) =>
  ownerPool.query(`update articles set scheduled_at = now() - interval '1 second' where id = $1`, [article.id]);
const see = async (article: DeskArticle) =>
  (await getDeskArticle(db, { actor: newsroom.editor, articleId: article.id }))!;

describe('a schedule', () => {
  it('keeps the wall time, the zone and the instant', async () => {
    const article = await schedule(await makeArticle(db, newsroom, newsroom.editor));
    expect(article).toMatchObject({
      draftState: 'scheduled',
      scheduled: { wall: '2099-01-01T07:00', zone: 'Asia/Baku', at: new Date('2099-01-01T03:00:00Z') },
    });
  });

  it('is refused for a time that has passed, and for days that no calendar has', async () => {
    const article = await makeArticle(db, newsroom, newsroom.editor);
    await expect(schedule(article, '2020-01-01T07:00')).rejects.toMatchObject({ issues: [{ field: 'wall' }] });
    await expect(schedule(article, '2099-02-30T07:00')).rejects.toMatchObject({ issues: [{ field: 'wall' }] });
  });

  it('asks which of two when the clocks go back over it', async () => {
    await ownerPool.query(`update settings set time_zone = 'Europe/Berlin'`);
    const article = await makeArticle(db, newsroom, newsroom.editor);
    await expect(schedule(article, '2099-10-25T02:30')).rejects.toMatchObject({ issues: [{ field: 'offset' }] });
    const chosen = await scheduleArticle(db, {
      ...given(article),
      ...silent,
      wall: '2099-10-25T02:30',
      offset: '+01:00',
    });
    expect(chosen.scheduled?.at).toEqual(new Date('2099-10-25T01:30:00Z'));
    await ownerPool.query(`update settings set time_zone = 'Asia/Baku'`);
  });

  it('published once, however many workers look, and it is the revision that was scheduled', async () => {
    const article = await schedule(await makeArticle(db, newsroom, newsroom.editor));
    await makeDue(article);
    const counts = await Promise.all([publishDue(db), publishDue(db), publishDue(db)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    const after = await see(article);
    expect(after).toMatchObject({
      live: 'published',
      draftState: 'none',
      liveVersions: [{ number: 1, kind: 'first' }],
    });
    expect(after.revision.id).toBe(article.revision.id);
  });

  it('cancelled, leaves the text approved and is never carried out', async () => {
    const article = await schedule(await makeArticle(db, newsroom, newsroom.editor));
    const cancelled = await cancelSchedule(db, given(article));
    expect(cancelled).toMatchObject({ draftState: 'approved', scheduled: null });
    expect(await publishDue(db)).toBe(0);
  });

  it('that cannot be carried out any more goes back to approved and says why; the others go out', async () => {
    const taken = await schedule(await makeArticle(db, newsroom, newsroom.editor, { slug: 'same' }));
    const same = await schedule(await makeArticle(db, newsroom, newsroom.editor, { slug: 'same' }));
    await makeDue(taken);
    await makeDue(same);
    expect(await publishDue(db)).toBe(1);
    expect(await see(same)).toMatchObject({
      draftState: 'approved',
      scheduled: null,
      returnNote: expect.stringContaining('/politics/same'),
    });
  });
});
