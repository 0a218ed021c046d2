import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { listCorrectionMonths, listCorrections } from '@/lib/articles/corrections';
import type { DeskArticle } from '@/lib/articles/desk';
import { lockArticle } from '@/lib/articles/lookup';
import { publishRevision } from '@/lib/articles/publish-revision';
import { addRevision } from '@/lib/articles/revise';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';

const { db } = useTestDatabase();
const zone = 'Asia/Baku';
const silent = { note: '', heading: null, refersTo: null };
let newsroom: TestNewsroom;
let ofSport: DeskArticle;

/** Publishes an article and corrects it at given moments: each must be later than all before it. */
async function corrected(section: string, note: string, ...times: string[]): Promise<DeskArticle> {
  const { editor } = newsroom;
  const article = await makeArticle(db, newsroom, editor, { section });
  const published = await publishArticle(db, {
    ...{ actor: editor, articleId: article.id, version: article.version },
    ...silent,
  });
  for (const [index, time] of times.entries()) {
    await db.transaction(async (tx) => {
      const { article: row } = await lockArticle(tx, editor, article.id);
      const at = new Date(time);
      const document = {
        ...article.document,
        body: { type: 'doc' as const, content: [paragraph(`${note} ${index}`)] },
      };
      const saved = await addRevision(tx, row, { document, reason: 'save', actorId: editor.id, at });
      await publishRevision(tx, saved, {
        ...{ ...silent, kind: 'correction', note: `${note} ${index}` },
        ...{ revisionId: saved.latestRevisionId, actorId: editor.id, at },
      });
    });
  }
  return published;
}

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  // The night of June 30 in Greenwich is July 1 in Baku.
  ofSport = await corrected(newsroom.sport, 'Sport', '2040-06-30T19:59:00Z', '2040-06-30T20:00:00Z');
  await corrected(newsroom.politics, 'Politics', '2040-07-09T10:00:00Z');
});

const list = async (filter: object = {}) => {
  const { corrections, total } = await listCorrections(db, { zone, page: 1, perPage: 20, ...filter });
  return { notes: corrections.map(({ publication }) => publication.note), total };
};

describe('the list of corrections', () => {
  it('is newest first, each leading to its own comparison', async () => {
    const { corrections, total } = await listCorrections(db, { zone, page: 1, perPage: 20 });
    expect(total).toBe(3);
    expect(corrections.map(({ publication, compare }) => [publication.note, compare.slice(-4)])).toEqual([
      ['Politics 0', '/1/2'],
      ['Sport 1', '/2/3'],
      ['Sport 0', '/1/2'],
    ]);
  });

  it('is narrowed down by section, and by months of the newsroom’s own calendar', async () => {
    expect(await list({ sectionId: newsroom.sport })).toEqual({ notes: ['Sport 1', 'Sport 0'], total: 2 });
    expect((await list({ month: '2040-07' })).notes).toEqual(['Politics 0', 'Sport 1']);
    expect((await list({ month: '2040-06' })).notes).toEqual(['Sport 0']);
    expect((await list({ month: '2040-07', sectionId: newsroom.sport })).notes).toEqual(['Sport 1']);
    expect(await list({ month: '2039-01' })).toEqual({ notes: [], total: 0 });
    expect(await listCorrectionMonths(db, zone)).toEqual(['2040-07', '2040-06']);
  });

  it('comes in pages', async () => {
    expect(await list({ perPage: 2 })).toMatchObject({ notes: ['Politics 0', 'Sport 1'], total: 3 });
    expect(await list({ perPage: 2, page: 2 })).toMatchObject({ notes: ['Sport 0'], total: 3 });
  });

  it('leaves out what was removed', async () => {
    const { version } = (await db.transaction((tx) => lockArticle(tx, newsroom.editor, ofSport.id))).article;
    const given = { actor: newsroom.editor, articleId: ofSport.id, version };
    await unpublishArticle(db, { ...given, reason: 'By mistake.', publicReason: '' });
    expect((await list()).notes).toEqual(['Politics 0']);
    expect(await listCorrectionMonths(db, zone)).toEqual(['2040-07']);
  });
});
