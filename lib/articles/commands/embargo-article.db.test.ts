import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { embargoArticle } from '@/lib/articles/commands/embargo-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = ({ id, version }: DeskArticle) => ({ actor: newsroom.editor, articleId: id, version });
const embargo = ({ id }: DeskArticle, wall: string | null, actor = newsroom.editor) =>
  embargoArticle(db, { actor, articleId: id, wall });
const make = () => makeArticle(db, newsroom, newsroom.editor);

describe('an embargo', () => {
  it('holds an article back until it is lifted, and leaves what is being edited alone', async () => {
    const article = await make();
    const held = await embargo(article, '2099-01-01T07:00');
    expect(held).toMatchObject({ embargoUntil: new Date('2099-01-01T03:00:00Z'), version: article.version });
    await expect(publishArticle(db, { ...given(article), ...silent })).rejects.toMatchObject({ code: 'wrong state' });
    expect(await embargo(article, null)).toMatchObject({ embargoUntil: null });
    expect(await publishArticle(db, { ...given(article), ...silent })).toMatchObject({ live: 'published' });
  });

  it('and a schedule agree: nothing is scheduled before it ends', async () => {
    const article = await make();
    await embargo(article, '2099-01-01T07:00');
    const schedule = (wall: string) => scheduleArticle(db, { ...given(article), ...silent, wall });
    await expect(schedule('2099-01-01T06:59')).rejects.toMatchObject({ issues: [{ field: 'wall' }] });
    await schedule('2099-01-01T07:00');
    await expect(embargo(article, '2099-01-01T07:01')).rejects.toMatchObject({ issues: [{ field: 'wall' }] });
  });

  it('that comes twice ends the second time; one that never comes, or has passed, is refused', async () => {
    await ownerPool.query(`update settings set time_zone = 'Europe/Berlin'`);
    const article = await make();
    const held = await embargo(article, '2099-10-25T02:30');
    expect(held.embargoUntil).toEqual(new Date('2099-10-25T01:30:00Z'));
    for (const wall of ['2099-03-29T02:30', '2020-01-01T07:00', '2099-02-30T07:00']) {
      await expect(embargo(article, wall)).rejects.toMatchObject({ issues: [{ field: 'wall' }] });
    }
    await ownerPool.query(`update settings set time_zone = 'Asia/Baku'`);
  });

  it('is an editor’s to set, and stands in the log', async () => {
    const article = await makeArticle(db, newsroom, newsroom.reporter);
    await expect(embargo(article, '2099-01-01T07:00', newsroom.reporter)).rejects.toMatchObject({
      code: 'not allowed',
    });
    await embargo(article, '2099-01-01T07:00');
    await embargo(article, null);
    const { rows } = await ownerPool.query('select type, data from events where article_id = $1 order by id', [
      article.id,
    ]);
    expect(rows.slice(-2)).toEqual([
      { type: 'article.embargoed', data: { until: '2099-01-01T03:00:00.000Z' } },
      { type: 'article.embargo lifted', data: { until: null } },
    ]);
  });
});
