import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { publishDue } from '@/lib/articles/commands/publish-due';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { publishAgain, retractArticle, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { publishInput, readInput, scheduleInput } from '@/lib/articles/input';
import { noticesOf } from '@/lib/articles/notices';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { getLastUpdateAt } from '@/lib/fronts/queries';
import { wordsFor } from '@/lib/words/words';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = (article: DeskArticle) => ({ actor: newsroom.editor, articleId: article.id, version: article.version });
const publish = (article: DeskArticle, more: Partial<Parameters<typeof publishArticle>[1]> = {}) =>
  publishArticle(db, { ...given(article), ...silent, ...more });
const saying = (article: DeskArticle, text: string): ArticleDocument => ({
  ...article.document,
  body: { type: 'doc', content: [paragraph(text)] },
});
const published = async (text: string) => {
  const draft = await makeArticle(db, newsroom, newsroom.editor);
  return publish(draft, { document: saying(draft, text) });
};
const read = async ({ path }: DeskArticle) => {
  const found = await lookUpArticle(db, path!);
  if (found.found !== 'here') throw new Error(found.found);
  return found.value;
};

describe('a minor edit', () => {
  const from = 'The ferry took 240 people to the islands with Halvard Nesim.';

  it.each([
    ['a number', from.replace('240', '260'), 'A number changed: “240” became “260”.'],
    ['a misspelt name', from.replace('Nesim', 'Nessim'), 'A name changed: “Nesim” became “Nessim”.'],
    ['many words', `${from} nobody could say that evening how so many had come aboard.`, '11 words changed.'],
  ])('that changes %s is asked about, and published once somebody says that it is minor', async (_, to, reason) => {
    const article = await published(from);
    const change = { document: saying(article, to), kind: 'minor' } as const;
    await expect(publish(article, change)).rejects.toMatchObject({
      code: 'unconfirmed',
      message: expect.stringMatching(/^Is this really minor\? .*\.$/),
      issues: [{ message: reason }],
    });
    expect((await read(article)).number).toBe(1);
    const confirmed = await publish(article, { ...change, confirmedMinor: true });
    expect((await read(confirmed)).number).toBe(2);
  });

  it('is asked about when it is scheduled, not when it goes out', async () => {
    const article = await published(from);
    const document = saying(article, from.replace('240', '260'));
    const saved = await saveArticle(db, { ...given(article), document, reason: 'save' });
    const schedule = (confirmedMinor: boolean) =>
      scheduleArticle(db, { ...given(saved), ...silent, kind: 'minor', wall: '2041-05-06T07:00', confirmedMinor });
    await expect(schedule(false)).rejects.toMatchObject({ code: 'unconfirmed' });
    await schedule(true);
    await ownerPool.query(`update articles set scheduled_at = now() where draft_state = 'scheduled'`);
    expect(await publishDue(db)).toBe(1);
    expect((await read(article)).publications[0]).toMatchObject({ number: 2, kind: 'minor' });
  });

  it('of the address, section or search description is never asked about, nor is any other kind', async () => {
    const article = await published(from);
    const document = { ...article.document, slug: 'moved-to-2041', section: newsroom.sport, description: 'All 240.' };
    const moved = await publish(article, { document, kind: 'minor' });
    await publish(moved, { document: saying(moved, 'Wholly new words about 12 Ferries.'), kind: 'update' });
  });
});

describe('a correction of unchanged text', () => {
  it('names a version that changed one', async () => {
    const article = await published('It sailed at noon.');
    const note = { kind: 'correction', note: 'It sailed at one.' } as const;
    for (const refersTo of [1, 7]) {
      await expect(publish(article, { ...note, refersTo })).rejects.toMatchObject({ issues: [{ field: 'refersTo' }] });
    }
  });
});

describe('a faulty notice', () => {
  const corrected = async () => {
    const article = await published('It sailed at noon.');
    const document = saying(article, 'It sailed at one.');
    return publish(article, { document, kind: 'correction', note: 'It sailed at one, not at two.' });
  };
  const better = { kind: 'correction', note: 'It sailed at one, not at noon.', supersedes: 2 } as const;

  it('is replaced by a new one about the same passages: both stay on the record, the new one alone on the article', async () => {
    const article = await publish(await corrected(), better);
    const { publications, path } = await read(article);
    expect(publications.map(({ kind, supersedes, refersTo }) => [kind, supersedes, refersTo])).toEqual([
      ['correction', 2, 2],
      ['correction', null, null],
      ['first', null, null],
    ]);
    expect(noticesOf(path, publications, wordsFor('en'))).toMatchObject([
      { publication: { number: 3, note: better.note }, compare: `${path}/history/1/2` },
    ]);
    expect(article.notices.map(({ number }) => number)).toEqual([3]);
  });

  it('is about its own version where the new one changes the text as well', async () => {
    const article = await corrected();
    const replaced = await publish(article, { ...better, document: saying(article, 'It sailed at one sharp.') });
    expect((await read(replaced)).publications[0]).toMatchObject({ supersedes: 2, refersTo: null });
  });

  it('is replaced once: the one that took its place can be replaced in turn', async () => {
    const twice = await publish(await corrected(), better);
    await expect(publish(twice, better)).rejects.toMatchObject({
      issues: [{ field: 'supersedes', message: expect.stringContaining('version 3') }],
    });
    const thrice = await publish(twice, { ...better, supersedes: 3 });
    expect((await read(thrice)).publications[0]).toMatchObject({ number: 4, supersedes: 3, refersTo: 2 });
  });

  it.each([
    ['an entry that is no notice', { supersedes: 1 }],
    ['a number that never was', { supersedes: 9 }],
    ['an update', { supersedes: 2, kind: 'update' as const }],
  ])('is not replaced with %s', async (_, more) => {
    const article = await corrected();
    const document = saying(article, 'It sailed at one sharp.');
    await expect(publish(article, { ...better, document, ...more })).rejects.toMatchObject({
      code: 'invalid',
      issues: [{ field: 'supersedes' }],
    });
  });

  it('is not replaced by a schedule', () => {
    const said = { version: 1, kind: 'correction', note: 'x', wall: '2041-05-06T07:00' };
    expect(() => readInput(scheduleInput, { ...said, supersedes: 2 })).toThrow(/at once/);
    expect(readInput(scheduleInput, said)).toMatchObject({ supersedes: null, confirmedMinor: false });
    expect(readInput(publishInput, { ...said, supersedes: 2 })).toMatchObject({ supersedes: 2 });
  });
});

describe('the last update', () => {
  it('moves with every kind that changes what is said, and with no other, on the article and on fronts', async () => {
    let article = await published('The lamp was lit.');
    let last = (await read(article)).lastUpdateAt;
    const times = async () => [(await read(article)).lastUpdateAt, await getLastUpdateAt(db)];
    const moves = async () => {
      const [own, site] = await times();
      const moved = own!.getTime() > last.getTime();
      expect(site).toEqual(own);
      last = own!;
      return moved;
    };
    const note = 'It was lit again.';
    article = await publish(article, { document: saying(article, 'The lamp was lit late.'), kind: 'update' });
    expect(await moves()).toBe(true);
    article = await publish(article, { document: saying(article, 'The lamp was lit, late.'), kind: 'minor' });
    expect(await moves()).toBe(false);
    article = await publish(article, { document: saying(article, 'It was lit late.'), kind: 'correction', note });
    expect(await moves()).toBe(true);
    article = await publish(article, { document: saying(article, 'It was lit.'), kind: 'clarification', note });
    expect(await moves()).toBe(true);
    article = await unpublishArticle(db, { ...given(article), reason: 'By mistake.', publicReason: '' });
    article = await publishAgain(db, { ...given(article), ...silent });
    expect(await moves()).toBe(false);
    article = await retractArticle(db, { ...given(article), note });
    expect(await moves()).toBe(true);
    expect(await requireDeskArticle(db, { actor: newsroom.editor, articleId: article.id })).toMatchObject({
      live: 'retracted',
    });
  });
});
