import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { changeMany } from '@/lib/articles/bulk/change-many';
import type { BulkChange } from '@/lib/articles/bulk/input';
import { undoMany } from '@/lib/articles/bulk/undo-many';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { approveArticle } from '@/lib/articles/commands/review-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { readDeskList } from '@/lib/articles/desk-list';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
const topic = newId();
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  await ownerPool.query(`insert into topics (id, slug, name) values ($1, 'tides', 'Tides')`, [topic]);
});

const silent = { note: '', heading: null, refersTo: null };
const given = ({ id, version }: DeskArticle) => ({ actor: newsroom.editor, articleId: id, version });
const make = (by: Actor = newsroom.editor) => makeArticle(db, newsroom, by);
const live = async () => publishArticle(db, { ...given(await make()), ...silent });
const now = ({ id }: DeskArticle) => requireDeskArticle(db, { actor: newsroom.editor, articleId: id });
const change = (articles: DeskArticle[], what: BulkChange, actor = newsroom.editor) =>
  changeMany(db, { actor, articleIds: articles.map(({ id }) => id), change: what });
const toSport = (): BulkChange => ({ what: 'section', section: newsroom.sport });
const row = async ({ id }: DeskArticle) =>
  (await ownerPool.query('select assigned_to, archived_at, section_id from articles where id = $1', [id])).rows[0];

describe('a change to many articles', () => {
  it('gives live ones a working draft, and leaves what readers see alone until it is published', async () => {
    const [draft, published] = [await make(), await live()];
    const outcome = await change([draft, published], toSport());
    expect(outcome).toMatchObject({ changed: 2, unchanged: 0, refused: [] });
    expect(await now(published)).toMatchObject({ draftState: 'draft', document: { section: newsroom.sport } });
    expect(await row(published)).toMatchObject({ section_id: newsroom.politics });
    expect(await change([draft], toSport())).toMatchObject({ id: null, changed: 0, unchanged: 1 });
  });

  it('says of each that it leaves alone why, and changes the others', async () => {
    const [free, scheduled] = [await make(), await make()];
    await scheduleArticle(db, { ...given(scheduled), ...silent, wall: '2099-01-01T07:00' });
    const outcome = await change([scheduled, free], { what: 'topics', add: [topic], remove: [] });
    expect(outcome).toMatchObject({
      changed: 1,
      refused: [{ articleId: scheduled.id, headline: 'A headline', why: expect.stringContaining('scheduled') }],
    });
    expect((await now(free)).document.topics).toEqual([topic]);
  });

  it('lets a reporter file their own drafts, and tells nothing of what they may not see', async () => {
    const { reporter, reporter2 } = newsroom;
    const [own, others, published] = [await make(reporter), await make(reporter2), await live()];
    const outcome = await change([own, others, published], toSport(), reporter);
    expect(outcome.changed).toBe(1);
    expect(outcome.refused.map(({ articleId, headline }) => [articleId, headline])).toEqual([
      [others.id, ''],
      [published.id, 'A headline'],
    ]);
    expect((await now(others)).version).toBe(others.version);
    for (const what of [
      { what: 'assign', to: reporter.id },
      { what: 'archive', archived: true },
    ] as const) {
      expect(await change([own], what, reporter)).toMatchObject({ changed: 0, refused: [{ articleId: own.id }] });
    }
  });

  it('refuses the whole when what is chosen is gone', async () => {
    const article = await make();
    const gone = newId();
    for (const what of [
      { what: 'section', section: gone },
      { what: 'topics', add: [gone], remove: [] },
    ] as const) {
      await expect(change([article], what as BulkChange)).rejects.toMatchObject({ code: 'invalid' });
    }
    const assigned = await change([article], { what: 'assign', to: gone });
    expect(assigned).toMatchObject({ changed: 0, refused: [{ why: expect.stringContaining('suspended or gone') }] });
  });

  it('assigns and archives at once, with an event and no new version', async () => {
    const { reporter, editor } = newsroom;
    const article = await make();
    await change([article], { what: 'assign', to: reporter.id });
    await change([article], { what: 'archive', archived: true });
    expect(await row(article)).toMatchObject({ assigned_to: reporter.id, archived_at: expect.any(Date) });
    expect((await now(article)).version).toBe(article.version);
    const { rows } = await ownerPool.query('select type from events where article_id = $1 order by id', [article.id]);
    expect(rows.slice(-2).map(({ type }) => type)).toEqual(['article.assigned', 'article.archived']);
    const counted = { actor: editor, assigned: reporter.id };
    expect((await readDeskList(db, counted)).counts.any).toBe(0);
    expect((await readDeskList(db, { ...counted, archived: true })).counts.any).toBe(1);
  });
});

describe('undoing it', () => {
  const undo = (id: string | null, actor = newsroom.editor) => undoMany(db, { actor, id: id! });

  it('puts every article back as it stood: without a draft, approved, unassigned, in the list', async () => {
    const published = await live();
    const approved = await approveArticle(db, given(await make()));
    const filed = await change([published, approved], toSport());
    expect((await now(approved)).draftState).toBe('draft');
    expect(await undo(filed.id)).toMatchObject({ changed: 2, refused: [] });
    expect(await now(published)).toMatchObject({ draftState: 'none', document: { section: newsroom.politics } });
    expect(await now(approved)).toMatchObject({ draftState: 'approved', document: { section: newsroom.politics } });
    const assigned = await change([approved], { what: 'assign', to: newsroom.reporter.id });
    const archived = await change([approved], { what: 'archive', archived: true });
    await undo(archived.id);
    await undo(assigned.id);
    expect(await row(approved)).toMatchObject({ assigned_to: null, archived_at: null });
  });

  it('leaves alone what somebody has touched since, happens once, and is nobody else’s', async () => {
    const [touched, untouched] = [await make(), await make()];
    const { id } = await change([touched, untouched], toSport());
    const { document, version } = await now(touched);
    const rewritten = { ...document, headline: 'Later' };
    await saveArticle(db, { ...given(touched), version, document: rewritten, reason: 'save' });
    await expect(undo(id, newsroom.admin)).rejects.toMatchObject({ code: 'not found' });
    expect(await undo(id)).toMatchObject({ changed: 1, refused: [{ articleId: touched.id, headline: 'Later' }] });
    expect((await now(touched)).document).toMatchObject({ headline: 'Later', section: newsroom.sport });
    expect((await now(untouched)).document.section).toBe(newsroom.politics);
    await expect(undo(id)).rejects.toMatchObject({ code: 'not found' });
  });
});
