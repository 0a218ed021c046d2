import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { deleteDraft } from '@/lib/articles/commands/draft-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { submitArticle } from '@/lib/articles/commands/review-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';
import { countPreviewView, revokePreview, sharePreview } from '@/lib/previews/commands';
import { getSharedPreview, listPreviewLinks, previewShows } from '@/lib/previews/queries';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const draft = (actor: Actor = newsroom.reporter, change = {}) => makeArticle(db, newsroom, actor, change);
const share = ({ id }: DeskArticle, actor: Actor = newsroom.reporter, label = '') =>
  sharePreview(db, { actor, articleId: id, days: 7, label });
const linksOf = ({ id }: DeskArticle, actor: Actor = newsroom.editor) => listPreviewLinks(db, { actor, articleId: id });
const stateOf = async (token: string) => (await getSharedPreview(db, token))?.state ?? null;

describe('a preview link', () => {
  it('shows the revision it was made for, and not what is written later', async () => {
    const article = await draft();
    const { token } = await share(article);
    const document = { ...article.document, body: { type: 'doc' as const, content: [paragraph('Later.')] } };
    const given = { actor: newsroom.reporter, articleId: article.id, version: article.version };
    await saveArticle(db, { ...given, document, reason: 'save' });
    const shared = await getSharedPreview(db, token);
    expect(shared).toMatchObject({ state: 'open', preview: { text: { headline: 'A headline' } } });
    expect(JSON.stringify(shared)).not.toContain('Later.');
  });

  it('has a secret of 128 bits of which the table keeps the hash alone', async () => {
    const article = await draft();
    const { token, links } = await share(article, newsroom.reporter, 'the lawyer');
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const { rows } = await ownerPool.query('select * from preview_links where article_id = $1', [article.id]);
    expect(JSON.stringify(rows) + JSON.stringify(links)).not.toContain(token);
    expect(links).toMatchObject([{ label: 'the lawyer', number: 1, by: 'reporter', views: 0, lastSeenAt: null }]);
  });

  it('is an event without its secret', async () => {
    const article = await draft();
    const { token, links } = await share(article);
    await revokePreview(db, { actor: newsroom.editor, articleId: article.id, previewId: links[0]!.id });
    const { rows } = await ownerPool.query(`select type, data from events where article_id = $1 order by id`, [
      article.id,
    ]);
    expect(rows.map(({ type }) => type).slice(-2)).toEqual(['preview.shared', 'preview.revoked']);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends when its time is over, and is no longer listed', async () => {
    const article = await draft();
    const { token } = await share(article);
    await ownerPool.query(
      `update preview_links set created_at = now() - interval '8 days', expires_at = now() - interval '1 second' where article_id = $1`,
      [article.id],
    );
    expect(await stateOf(token)).toBe('ended');
    expect(await linksOf(article)).toEqual([]);
  });

  it('ends when somebody revokes it; a second time changes nothing', async () => {
    const article = await draft();
    const { token, links } = await share(article);
    const revoke = () => revokePreview(db, { actor: newsroom.editor, articleId: article.id, previewId: links[0]!.id });
    expect(await revoke()).toEqual({ links: [] });
    expect(await revoke()).toEqual({ links: [] });
    expect(await stateOf(token)).toBe('ended');
  });

  it('ends with its article, and with the account of whoever shared it', async () => {
    const [deleted, left] = [await draft(), await draft(newsroom.reporter2)];
    const tokens = [(await share(deleted)).token, (await share(left, newsroom.reporter2)).token];
    await deleteDraft(db, { actor: newsroom.reporter, articleId: deleted.id, version: deleted.version });
    await ownerPool.query('update users set suspended_at = now() where id = $1', [newsroom.reporter2.id]);
    expect(await Promise.all(tokens.map(stateOf))).toEqual(['ended', 'ended']);
    await ownerPool.query('update users set suspended_at = null where id = $1', [newsroom.reporter2.id]);
  });

  it('counts how often it was seen, until it ends', async () => {
    const article = await draft();
    const [link] = (await share(article)).links;
    await Promise.all([countPreviewView(db, link!.id), countPreviewView(db, link!.id)]);
    expect(await linksOf(article)).toMatchObject([{ views: 2, lastSeenAt: expect.any(Date) }]);
  });

  it('of a guess shows nothing', async () => {
    await share(await draft());
    expect(await stateOf('0'.repeat(32))).toBeNull();
    expect(await previewShows(db, '0'.repeat(32), 'a'.repeat(64))).toBe(false);
  });

  it('shows the pictures of its own text, and none beside', async () => {
    const leadImage = {
      ...{ media: newId(), sha256: 'a'.repeat(64), width: 800, height: 600, focalX: 500, focalY: 500 },
      ...{ caption: '', credit: 'A', alt: 'A quay' },
    };
    const article = await draft(newsroom.reporter, { leadImage });
    const { token, links } = await share(article);
    expect(await previewShows(db, token, 'a'.repeat(64))).toBe(true);
    expect(await previewShows(db, token, 'b'.repeat(64))).toBe(false);
    await revokePreview(db, { actor: newsroom.editor, articleId: article.id, previewId: links[0]!.id });
    expect(await previewShows(db, token, 'a'.repeat(64))).toBe(false);
  });
});

describe('whoever sees the working text', () => {
  it('shares it and sees every link to it: its reporter in review too, and editors', async () => {
    const article = await draft();
    await submitArticle(db, { actor: newsroom.reporter, articleId: article.id, version: article.version });
    await share(article, newsroom.reporter, 'mine');
    await share(article, newsroom.editor, 'theirs');
    for (const actor of [newsroom.reporter, newsroom.editor, newsroom.admin])
      expect((await linksOf(article, actor)).map(({ label }) => label)).toEqual(['theirs', 'mine']);
  });

  it('is nobody else: another reporter finds no article to share, live or not, and no link to end', async () => {
    const article = await draft();
    const other = newsroom.reporter2;
    const { links, token } = await share(article);
    const live = await draft(newsroom.editor);
    const given = { actor: newsroom.editor, articleId: live.id, version: live.version };
    await publishArticle(db, { ...given, note: '', heading: null, refersTo: null });
    for (const one of [article, live]) {
      await expect(share(one, other)).rejects.toMatchObject({ code: 'not found' });
      expect(await linksOf(one, other)).toEqual([]);
    }
    const wrong = { actor: other, articleId: article.id, previewId: links[0]!.id };
    await expect(revokePreview(db, wrong)).rejects.toMatchObject({ code: 'not found' });
    const elsewhere = { ...wrong, actor: newsroom.editor, articleId: live.id };
    await expect(revokePreview(db, elsewhere)).rejects.toMatchObject({ code: 'not found' });
    expect(await stateOf(token)).toBe('open');
  });

  it('keeps at most twenty links open', async () => {
    const article = await draft();
    for (let made = 0; made < 20; made++) await share(article);
    await expect(share(article)).rejects.toMatchObject({ code: 'wrong state' });
  });
});
