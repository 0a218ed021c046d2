import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { outbox } from '@/db/schema/events';
import { publicationParts, publications } from '@/db/schema/record';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import { publishAgain, retractArticle, unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, paragraph, type TestNewsroom } from '@/lib/articles/testing';
import { hashPart, hashPublication } from '@/lib/record/canonical';
import { lookUpHistory } from '@/lib/record/read';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const silent = { note: '', heading: null, refersTo: null };
const given = (article: DeskArticle) => ({ actor: newsroom.editor, articleId: article.id, version: article.version });
const publish = (article: DeskArticle, more: Partial<Parameters<typeof publishArticle>[1]> = {}) =>
  publishArticle(db, { ...given(article), ...silent, ...more });
const published = async (change: Partial<ArticleDocument> = {}) =>
  publish(await makeArticle(db, newsroom, newsroom.editor, change));
const changed = (article: DeskArticle, text: string): ArticleDocument => ({
  ...article.document,
  body: { type: 'doc', content: [paragraph(text), ...article.document.body.content.slice(1)] },
});
const read = async (article: DeskArticle) => {
  const found = await lookUpArticle(db, article.path!);
  if (found.found !== 'here') throw new Error(found.found);
  return found.value;
};

describe('publishing', () => {
  it('makes a text public at its address, with its names as printed that day', async () => {
    const article = await published({ bylines: [{ author: newsroom.author, role: 'by' }] });
    const view = await read(article);
    expect(view.text).toMatchObject({
      path: article.path,
      headline: 'A headline',
      section: { name: 'Politics' },
      bylines: [{ name: 'A. Reporter', role: 'by' }],
    });
    expect(view.publications.map(({ kind, number }) => [number, kind])).toEqual([[1, 'first']]);
    expect(article).toMatchObject({
      live: 'published',
      draftState: 'none',
      hasUnpublishedChanges: false,
      liveNumber: 1,
    });
  });

  it('says everything that is missing, and leaves the article as it was', async () => {
    const article = await makeArticle(db, newsroom, newsroom.editor, {
      headline: ' ',
      section: null,
      slug: 'No Slug',
      body: { type: 'doc', content: [] },
    });
    await expect(publish(article)).rejects.toMatchObject({
      code: 'invalid',
      issues: [{ field: 'headline' }, { field: 'section' }, { field: 'slug' }, { field: 'body' }],
    });
  });

  it('of a draft that somebody saved since is a conflict', async () => {
    const article = await makeArticle(db, newsroom, newsroom.editor);
    await saveArticle(db, { ...given(article), document: changed(article, 'Newer.'), reason: 'save' });
    await expect(publish(article)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is not a reporter’s to do', async () => {
    const article = await makeArticle(db, newsroom, newsroom.reporter);
    await expect(publish(article, { actor: newsroom.reporter })).rejects.toMatchObject({ code: 'not allowed' });
  });

  it('never gives an address to a second article, nor one that was another’s', async () => {
    const first = await published({ slug: 'taken' });
    const second = await makeArticle(db, newsroom, newsroom.editor, { slug: 'taken' });
    await expect(publish(second)).rejects.toMatchObject({ issues: [{ field: 'slug' }] });
    await publish(first, { document: { ...first.document, slug: 'moved-on' }, kind: 'minor' });
    await expect(publish(second)).rejects.toMatchObject({ issues: [{ field: 'slug' }] });
  });

  it('refuses an update with nothing new in it', async () => {
    const article = await published();
    await expect(publish(article, { kind: 'update' })).rejects.toMatchObject({ code: 'unchanged' });
  });

  it('lets a correction of unchanged text name the version in which the fault was fixed', async () => {
    const article = await published();
    const fixed = await publish(article, { document: changed(article, 'Fixed.'), kind: 'minor' });
    await expect(publish(fixed, { kind: 'correction', note: 'It said otherwise.' })).rejects.toMatchObject({
      issues: [{ field: 'refersTo' }],
    });
    const noted = await publish(fixed, { kind: 'correction', note: 'It said otherwise.', refersTo: 2 });
    expect((await read(noted)).publications[0]).toMatchObject({ number: 3, refersTo: 2, note: 'It said otherwise.' });
  });

  it('asks for a note to readers with a correction', async () => {
    const article = await published();
    await expect(publish(article, { document: changed(article, 'Other.'), kind: 'correction' })).rejects.toMatchObject({
      issues: [{ field: 'note' }],
    });
  });

  it('moves “last update” with everything but a minor edit', async () => {
    const first = await published();
    const before = (await read(first)).lastUpdateAt;
    const minor = await publish(first, { document: changed(first, 'Spelt right.'), kind: 'minor' });
    expect((await read(minor)).lastUpdateAt).toEqual(before);
    const update = await publish(minor, { document: changed(minor, 'New facts.'), kind: 'update' });
    expect((await read(update)).lastUpdateAt.getTime()).toBeGreaterThan(before.getTime());
  });

  it('changes nothing for readers while a working draft is written, slug and section included', async () => {
    const article = await published({ slug: 'stays' });
    const document = {
      ...changed(article, 'Not yet.'),
      slug: 'will-move',
      section: newsroom.sport,
      headline: 'Not yet',
    };
    const draft = await saveArticle(db, { ...given(article), document, reason: 'save' });
    expect(draft).toMatchObject({ draftState: 'draft', hasUnpublishedChanges: true, path: '/politics/stays' });
    expect((await read(article)).text.headline).toBe('A headline');
    expect(await lookUpArticle(db, '/sport/will-move')).toEqual({ found: 'nothing' });
  });

  it('leaves a redirect at the old address, which the article may take up again', async () => {
    const article = await published({ slug: 'one' });
    const moved = await publish(article, { document: { ...article.document, slug: 'two' }, kind: 'minor' });
    expect(await lookUpArticle(db, '/politics/one')).toEqual({ found: 'moved', to: '/politics/two' });
    await publish(moved, { document: { ...moved.document, slug: 'one' }, kind: 'minor' });
    expect(await lookUpArticle(db, '/politics/one')).toMatchObject({ found: 'here' });
    expect(await lookUpArticle(db, '/politics/two')).toEqual({ found: 'moved', to: '/politics/one' });
  });

  it('queues the addresses, old and new, in the same transaction', async () => {
    const article = await published({ slug: 'old-place' });
    await publish(article, { document: { ...article.document, slug: 'new-place' }, kind: 'minor' });
    const entries = await db.select().from(outbox).orderBy(outbox.number);
    expect(entries.at(-1)?.tags).toEqual(
      expect.arrayContaining([
        'articles',
        `article:${article.id}`,
        'path:/politics/old-place',
        'path:/politics/new-place',
        `section:${newsroom.politics}`,
      ]),
    );
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  });
});

describe('the record', () => {
  it('is gapless over the site, chained by article, and every hash can be recomputed from the rows', async () => {
    await Promise.all([published(), published(), published()]);
    const rows = await db.select().from(publications).orderBy(publications.position);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index));
    const newest = new Map<string, string>();
    let ahead = 0;
    for (const row of rows) {
      const parts = await db
        .select()
        .from(publicationParts)
        .where(eq(publicationParts.publicationId, row.id))
        .orderBy(publicationParts.ordinal);
      expect(parts.map((part) => ({ name: part.name, hash: hashPart(part) }))).toEqual(row.parts);
      const { articleId: article, number, position, kind, heading, refersTo, publishedAt, supersedes, redacts } = row;
      const header = {
        article,
        number,
        position,
        kind,
        heading,
        refersTo,
        time: publishedAt.toISOString(),
        previous: newest.get(article) ?? null,
        parts: row.parts,
        supersedes,
        redacts,
      };
      expect(hashPublication(header)).toBe(row.hash);
      expect(publishedAt.getTime()).toBeGreaterThanOrEqual(ahead);
      ahead = publishedAt.getTime();
      newest.set(article, row.hash);
    }
  });
});

describe('withdrawing', () => {
  it('a retracted article keeps its address, its last text in the history, and says why', async () => {
    const article = await published();
    const retracted = await retractArticle(db, { ...given(article), note: 'The source was invented.' });
    const view = await read(retracted);
    expect(view).toMatchObject({ live: 'retracted', number: 1 });
    expect(view.publications[0]).toMatchObject({ kind: 'retraction', note: 'The source was invented.' });
  });

  it('an unpublished article is gone from every address it ever had', async () => {
    const article = await published({ slug: 'gone-from' });
    const moved = await publish(article, { document: { ...article.document, slug: 'gone' }, kind: 'minor' });
    await unpublishArticle(db, { ...given(moved), reason: 'A court order.', publicReason: 'A court ordered it.' });
    for (const path of ['/politics/gone', '/politics/gone-from']) {
      expect(await lookUpArticle(db, path)).toMatchObject({ found: 'gone', reason: 'A court ordered it.' });
      expect(await lookUpHistory(db, path)).toMatchObject({ found: 'gone' });
    }
  });

  it('publishing again with changed text is two entries of the record', async () => {
    const article = await published();
    const gone = await unpublishArticle(db, { ...given(article), reason: 'A mistake.', publicReason: '' });
    const document = changed(article, 'Without the name.');
    const back = await publishAgain(db, {
      ...given(gone),
      ...silent,
      document,
      kind: 'correction',
      note: 'A name was removed.',
    });
    expect((await read(back)).publications.map(({ kind }) => kind)).toEqual([
      'correction',
      'republication',
      'removal',
      'first',
    ]);
  });
});
