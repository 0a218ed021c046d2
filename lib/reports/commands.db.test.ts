import { beforeAll, describe, expect, it, vi } from 'vitest';
import { installPool } from '@/db/client';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { closeUnchanged, fileReport, forgetContacts, markCorrected } from '@/lib/reports/commands';
import { countOpenReports, getReport, getReportByToken, listReports } from '@/lib/reports/queries';
import { hashOf } from '@/lib/reports/token';

const { db, pool, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= 'a secret that only this test knows, long enough';
  installPool(pool);
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = ({ id, version }: DeskArticle) => ({ actor: newsroom.editor, articleId: id, version });
const published = async () =>
  publishArticle(db, { ...given(await makeArticle(db, newsroom, newsroom.editor)), ...silent });
type More = Partial<Parameters<typeof publishArticle>[1]>;
const change = (article: DeskArticle, text: string, more: More = {}) => {
  const document = { ...article.document, body: { type: 'doc' as const, content: [paragraph(text)] } };
  return publishArticle(db, {
    ...given(article),
    ...silent,
    kind: 'correction',
    note: 'It was two.',
    document,
    ...more,
  });
};

let readers = 0;
/** A report from a connection of its own, unless told from where. */
const report = async (article: DeskArticle, more: Partial<Parameters<typeof fileReport>[1]> = {}) => {
  const written = { message: `The figure cannot be right, number ${++readers}.`, contact: '' };
  const from = `198.51.100.${readers % 250}.${readers}`;
  const filed = await fileReport(db, { articleId: article.id, number: 1, ...written, from, ...more });
  if (!('token' in filed)) throw new Error(filed.flood);
  return { token: filed.token, ...(await getReportByToken(db, filed.token))! };
};
/** How many connections wait for another's lock. */
const waiting = async () => {
  const { rows } = await ownerPool.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]!.count;
};
const eventsOf = async (article: DeskArticle) => {
  const { rows } = await ownerPool.query(
    `select type, actor_id, data from events where article_id = $1 and type like 'report.%' order by id`,
    [article.id],
  );
  return rows as { type: string; actor_id: string | null; data: Record<string, unknown> }[];
};

describe('a report', () => {
  it('is kept with the version that its reader saw; of the token only the hash', async () => {
    const article = await published();
    const { id, token } = await report(article, { message: 'It was  not\r\nlike that.', contact: ' ana@example.org ' });
    const { rows } = await ownerPool.query('select * from reports where id = $1', [id]);
    expect(rows[0]).toMatchObject({ message: 'It was  not\nlike that.', contact: 'ana@example.org', number: 1 });
    expect(rows[0].token_hash).toBe(hashOf(token));
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is an event that says nothing of what its reader wrote', async () => {
    const article = await published();
    const { id } = await report(article, { message: 'The minister never said so.', contact: 'ana@example.org' });
    expect(await eventsOf(article)).toEqual([
      { type: 'report.received', actor_id: null, data: { report: id, version: 1 } },
    ]);
  });

  it('needs a message of ten characters, and a version that was published', async () => {
    const article = await published();
    await expect(report(article, { message: '   short   ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(report(article, { contact: 'nobody' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(report(article, { number: 2 })).rejects.toThrow();
    expect(await countOpenReports(db, article.id)).toBe(0);
  });

  it('is stored once when it is sent twice in a day on one article, and leads to the same page', async () => {
    const article = await published();
    const words = { message: 'The same thing is wrong.' };
    const first = await report(article, words);
    expect((await report(article, words)).token).toBe(first.token);
    expect(await countOpenReports(db, article.id)).toBe(1);
    await ownerPool.query(`update reports set created_at = now() - interval '25 hours' where id = $1`, [first.id]);
    expect((await report(article, words)).token).not.toBe(first.token);
    expect((await report(await published(), words)).token).not.toBe(first.token);
  });

  it('is stored once when it is sent several times at the same moment', async () => {
    const article = await published();
    const holder = await ownerPool.connect();
    await holder.query('begin; lock table reports in access exclusive mode');
    const sent = Promise.all([1, 2, 3, 4].map(() => report(article, { message: 'All at once, and wrong.' })));
    await vi.waitFor(async () => expect(await waiting()).toBe(4), { timeout: 10_000 });
    await holder.query('commit');
    holder.release();
    expect(new Set((await sent).map(({ token }) => token)).size).toBe(1);
    expect(await countOpenReports(db, article.id)).toBe(1);
  });

  it('is refused as the sixth from one connection in an hour, and heard from another', async () => {
    const article = await published();
    for (let count = 0; count < 5; count++) await report(article, { from: '192.0.2.7' });
    await expect(report(article, { from: '192.0.2.7' })).rejects.toThrow('from here');
    await report(article, { from: '192.0.2.8' });
    const { rows } = await ownerPool.query('select key from rate_limits');
    expect(JSON.stringify(rows)).not.toContain('192.0.2.7');
  });

  it('counts every address of one IPv6 network as one', async () => {
    const article = await published();
    for (let host = 1; host <= 5; host++) await report(article, { from: `2001:db8:1:2::${host}` });
    await expect(report(article, { from: '2001:db8:1:2:ffff::9' })).rejects.toThrow('from here');
    await report(article, { from: '2001:db8:1:3::1' });
  });

  it('is refused as the sixty-first on one article in an hour', async () => {
    const article = await published();
    for (let count = 0; count < 60; count++) await report(article);
    await expect(report(article)).rejects.toThrow('on this article');
    await report(await published());
  });
});

describe('closing a report', () => {
  it('without a change tells its reader why', async () => {
    const article = await published();
    const { id, token } = await report(article);
    await closeUnchanged(db, { actor: newsroom.editor, reportId: id, answer: 'the figure is the port’s own.' });
    expect(await getReportByToken(db, token)).toMatchObject({
      outcome: 'unchanged',
      answer: 'the figure is the port’s own.',
    });
    expect((await eventsOf(article)).at(-1)).toEqual({
      ...{ type: 'report.unchanged', actor_id: newsroom.editor.id, data: { report: id } },
    });
  });

  it('as corrected names a version after the one that was seen, and no other', async () => {
    const article = await published();
    const seen = await report(article);
    await change(article, 'It was two.');
    for (const number of [1, 3]) {
      const mark = markCorrected(db, { actor: newsroom.admin, reportId: seen.id, number });
      await expect(mark).rejects.toMatchObject({ code: 'invalid', issues: [{ field: 'number' }] });
    }
    await markCorrected(db, { actor: newsroom.admin, reportId: seen.id, number: 2 });
    expect(await getReport(db, seen.id)).toMatchObject({ outcome: 'corrected', correctedIn: 2, closedBy: 'admin' });
  });

  it('is for editors and admins, and happens once', async () => {
    const { id } = await report(await published());
    const close = (actor: TestNewsroom['editor'], reportId = id) =>
      closeUnchanged(db, { actor, reportId, answer: 'it is right.' });
    await expect(close(newsroom.reporter)).rejects.toMatchObject({ code: 'not allowed' });
    await expect(markCorrected(db, { actor: newsroom.reporter, reportId: id, number: 2 })).rejects.toMatchObject({
      code: 'not allowed',
    });
    await expect(close(newsroom.editor, newId())).rejects.toMatchObject({ code: 'not found' });
    await expect(close(newsroom.editor, 'no id')).rejects.toMatchObject({ code: 'not found' });
    await close(newsroom.editor);
    await expect(close(newsroom.admin)).rejects.toMatchObject({ code: 'wrong state' });
  });
});

describe('publishing from a report', () => {
  it.each(['update', 'correction', 'clarification'] as const)(
    'what is a %s closes it in that version',
    async (kind) => {
      const article = await published();
      const { id } = await report(article);
      const live = await change(article, 'It was two.', { report: id, kind });
      expect(await getReport(db, id)).toMatchObject({
        outcome: 'corrected',
        correctedIn: live.liveNumber,
        closedBy: 'editor',
      });
    },
  );

  it('leaves it open after a minor edit, and closes no report of another article', async () => {
    const article = await published();
    const [own, others] = [await report(article), await report(await published())];
    const minor = await change(article, 'It was two.', {
      report: own.id,
      kind: 'minor',
      confirmedMinor: true,
      note: '',
    });
    await change(minor, 'It was three.', { report: others.id });
    expect(await getReport(db, own.id)).toMatchObject({ outcome: null });
    expect(await getReport(db, others.id)).toMatchObject({ outcome: null });
  });

  it('leaves it open where the publication is refused', async () => {
    const article = await published();
    const { id } = await report(article);
    await expect(change(article, 'It was two.', { report: id, note: '' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await getReport(db, id)).toMatchObject({ outcome: null });
  });

  it('does not overturn what a colleague answered', async () => {
    const article = await published();
    const { id } = await report(article);
    await closeUnchanged(db, { actor: newsroom.admin, reportId: id, answer: 'it is right.' });
    await change(article, 'It was two.', { report: id });
    expect(await getReport(db, id)).toMatchObject({ outcome: 'unchanged', correctedIn: null });
  });
});

it('readers’ addresses are forgotten thirty days after closing, and not before', async () => {
  const article = await published();
  const all = [
    await report(article, { contact: 'a@example.org' }),
    await report(article, { contact: 'b@example.org' }),
  ];
  const open = await report(article, { contact: 'c@example.org' });
  for (const { id } of all) await closeUnchanged(db, { actor: newsroom.editor, reportId: id, answer: 'it is right.' });
  await ownerPool.query(`update reports set closed_at = now() - interval '30 days 1 minute' where id = $1`, [
    all[0]!.id,
  ]);
  await ownerPool.query(`update reports set closed_at = now() - interval '29 days 23 hours' where id = $1`, [
    all[1]!.id,
  ]);
  await forgetContacts(db);
  const contacts = await Promise.all([...all, open].map(async ({ id }) => (await getReport(db, id))!.contact));
  expect(contacts).toEqual(['', 'b@example.org', 'c@example.org']);
});

describe('the queue', () => {
  it('holds what waits, the oldest first, and what was closed, the latest first; of one article where asked', async () => {
    const article = await published();
    const filed = [await report(article), await report(article), await report(article), await report(article)];
    await report(await published());
    for (const { id } of [filed[3]!, filed[1]!])
      await closeUnchanged(db, { actor: newsroom.editor, reportId: id, answer: 'it is right.' });
    const open = await listReports(db, { state: 'open', article: article.id });
    const closed = await listReports(db, { state: 'closed', article: article.id });
    expect(open).toMatchObject({ open: 2, closed: 2, page: 1, pages: 1 });
    expect(open.lines.map(({ id }) => id)).toEqual([filed[0]!.id, filed[2]!.id]);
    expect(closed.lines.map(({ id }) => id)).toEqual([filed[1]!.id, filed[3]!.id]);
    expect(open.lines[0]).toMatchObject({ headline: 'A headline', number: 1, path: article.path });
    expect((await listReports(db, { state: 'open' })).open).toBeGreaterThan(2);
  });

  it('keeps the report of an article that was unpublished', async () => {
    const article = await published();
    const { id } = await report(article);
    await unpublishArticle(db, { ...given(article), reason: 'A court said so.', publicReason: '' });
    expect(await getReport(db, id)).toMatchObject({ live: 'unpublished', outcome: null });
  });
});
