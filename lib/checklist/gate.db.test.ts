import { beforeAll, describe, expect, it } from 'vitest';
import { linkChecks } from '@/db/schema/links';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { publishDue } from '@/lib/articles/commands/publish-due';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import type { Paragraph } from '@/lib/body/schema';
import { lookAtScreen } from '@/lib/checklist/look';
import type { ChecklistChoices } from '@/lib/checklist/rules';
import { checkLinks } from '@/lib/links/results';
import { changeChecklist } from '@/lib/newsroom/commands';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = (article: DeskArticle) => ({ actor: newsroom.editor, articleId: article.id, version: article.version });
type More = Partial<Parameters<typeof publishArticle>[1]>;
const publish = (article: DeskArticle, more: More = {}) =>
  publishArticle(db, { ...given(article), ...silent, ...more });
const schedule = (article: DeskArticle) =>
  scheduleArticle(db, { ...given(article), ...silent, wall: '2099-01-01T07:00' });
const make = (change: Partial<ArticleDocument> = {}) => makeArticle(db, newsroom, newsroom.editor, change);
const choose = (choices: ChecklistChoices) => changeChecklist(db, { actor: newsroom.admin, choices });
const linked = (href: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'the port', marks: [{ type: 'link', attrs: { href } }] }],
});
const withLink = (href: string) => make({ body: { type: 'doc', content: [paragraph('By sea.'), linked(href)] } });
const broken = (address: string) =>
  db.insert(linkChecks).values({ address, verdict: 'broken', status: 404, checkedAt: new Date() });

describe('publishing', () => {
  it('asks about a warning, and lets pass exactly what was read', async () => {
    await choose({});
    const article = await make({ headline: 'Tide '.repeat(26).trim() });
    const refusal = await publish(article).catch((error) => error);
    expect(refusal).toMatchObject({ code: 'unconfirmed', status: 422, issues: [{ field: 'headline' }] });
    await expect(publish(article, { confirmed: ['Something else.'] })).rejects.toMatchObject({ code: 'unconfirmed' });
    expect(await publish(article, { confirmed: [refusal.issues[0].message] })).toMatchObject({ live: 'published' });
  });

  it('is refused by an error, whatever was confirmed', async () => {
    await choose({ byline: { level: 'error' } });
    const confirmed = ['Nobody is named as its writer.'];
    await expect(publish(await make(), { confirmed })).rejects.toMatchObject({
      code: 'invalid',
      issues: [{ field: 'bylines', message: confirmed[0] }],
    });
    expect(await publish(await make({ bylines: [{ author: newsroom.author, role: 'by' }] }))).toBeTruthy();
  });

  it('asks about links that are broken, on the web and to our own articles', async () => {
    await choose({});
    await broken('https://port.example/tides');
    await expect(publish(await withLink('https://port.example/tides#noon'))).rejects.toMatchObject({
      code: 'unconfirmed',
      issues: [{ message: 'The link to port.example/tides#noon is broken: it answers 404.' }],
    });
    const target = await publish(await make({ slug: 'target' }));
    await publish(await withLink('/politics/target?from=here'));
    await publish(await withLink('/record'));
    await unpublishArticle(db, { ...given(target), reason: 'A mistake.', publicReason: '' });
    await expect(publish(await withLink('/politics/target'))).rejects.toMatchObject({ code: 'unconfirmed' });
  });

  it('does not wait for a link that nobody has looked at', async () => {
    await choose({ brokenLinks: { level: 'error' }, uncheckedLinks: { level: 'error' } });
    expect(await publish(await withLink('https://unseen.example/'))).toMatchObject({ live: 'published' });
  });

  it('of a minor edit that is none is refused where the newsroom does not leave it to be asked', async () => {
    await choose({});
    const article = await publish(await make());
    const document = { ...article.document, body: { type: 'doc' as const, content: [paragraph('It took 14 hours.')] } };
    const minor = { document, kind: 'minor' as const };
    await expect(publish(article, minor)).rejects.toMatchObject({ code: 'unconfirmed' });
    await choose({ minor: { level: 'error' } });
    await expect(publish(article, { ...minor, confirmedMinor: true })).rejects.toMatchObject({
      code: 'invalid',
      issues: [{ field: 'kind' }],
    });
    await choose({ minor: { level: 'off' } });
    expect(await publish(article, minor)).toMatchObject({ liveNumber: 2 });
  });
});

describe('a schedule', () => {
  it('is held against the checklist when it is made', async () => {
    await choose({ byline: { level: 'warning' } });
    await expect(schedule(await make())).rejects.toMatchObject({ code: 'unconfirmed', issues: [{ field: 'bylines' }] });
  });

  it('goes out although a rule was made stricter and a link broke since', async () => {
    await choose({});
    const article = await schedule(await withLink('https://later.example/'));
    await choose({ byline: { level: 'error' }, brokenLinks: { level: 'error' } });
    await broken('https://later.example/');
    await ownerPool.query(`update articles set scheduled_at = now() - interval '1 second' where id = $1`, [article.id]);
    expect(await publishDue(db)).toBe(1);
    const live = await requireDeskArticle(db, { actor: newsroom.editor, articleId: article.id });
    expect(live).toMatchObject({ live: 'published', draftState: 'none' });
  });
});

describe('links on a screen', () => {
  const href = 'https://asked.example/a';
  const look = (articleId: string | null = null) =>
    lookAtScreen(db, { actor: newsroom.reporter, articleId, hrefs: [href, 'mailto:a@example.org'], pictures: [] });
  const queued = async () => {
    const { rows } = await ownerPool.query(
      `select payload from graphile_worker._private_jobs where payload::text like '%asked.example%'`,
    );
    return rows.map(({ payload }) => payload.addresses);
  };

  it('are looked at by one job, however many ask; what it finds is kept by address', async () => {
    expect((await look()).links).toEqual([{ href, verdict: null, status: null }]);
    await Promise.all([look(), look()]);
    expect(await queued()).toEqual([[href]]);
    await checkLinks(db, [href], async () => ({ verdict: 'broken', status: 410 }));
    expect((await look()).links).toEqual([{ href, verdict: 'broken', status: 410 }]);
    expect(await queued()).toHaveLength(1);
  });

  it('are looked at again after a day, and what was known is shown meanwhile', async () => {
    await ownerPool.query(
      `update link_checks set checked_at = now() - interval '25 hours', asked_at = now() - interval '25 hours' where address = $1`,
      [href],
    );
    expect((await look()).links).toEqual([{ href, verdict: 'broken', status: 410 }]);
    expect(await queued()).toHaveLength(2);
  });

  it('of an article out of reach are not found', async () => {
    const { id } = await make();
    await expect(look(id)).rejects.toMatchObject({ code: 'not found' });
  });
});

it('the checklist is the admins’ to set', async () => {
  for (const actor of [newsroom.reporter, newsroom.editor])
    await expect(changeChecklist(db, { actor, choices: {} })).rejects.toMatchObject({ code: 'not allowed' });
});
