import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { documentInput, readInput } from '@/lib/articles/input';
import { lookUpArticle } from '@/lib/articles/read';
import { fillTestNewsroom, makeArticle, publishableDocument, type TestNewsroom } from '@/lib/articles/testing';
import { addGuestAuthor } from '@/lib/authors/add-guest';
import { changeAuthor } from '@/lib/authors/commands';
import { getAuthor } from '@/lib/authors/queries';
import { listAuthorChoices, searchAuthors } from '@/lib/authors/search';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

const add = (name: string, more: Partial<Parameters<typeof addGuestAuthor>[1]> = {}) =>
  addGuestAuthor(db, { actor: newsroom.reporter, name, kind: 'person', language: 'en', ...more });
const published = async (bylines: ArticleDocument['bylines']) => {
  const article = await makeArticle(db, newsroom, newsroom.editor, { bylines });
  const given = { actor: newsroom.editor, articleId: article.id, version: article.version };
  const { path } = await publishArticle(db, { ...given, note: '', heading: null, refersTo: null });
  const found = await lookUpArticle(db, path!);
  return found.found === 'here' ? found.value.text.bylines : [];
};

describe('a guest author', () => {
  it('is added by a reporter with a name and a kind, and completed by an editor', async () => {
    const guest = await add('Ada Brandt');
    expect(await getAuthor(db, guest.id)).toMatchObject({ slug: 'ada-brandt', kind: 'person', isGuest: true });
    const fields = { name: 'Ada Brandt', slug: 'ada-brandt', kind: 'person' as const, portraitId: null, userId: null };
    const authorId = guest.id;
    const change = { authorId, ...fields, biography: 'A hydrographer.' };
    await expect(changeAuthor(db, { actor: newsroom.reporter, ...change })).rejects.toMatchObject({
      code: 'not allowed',
    });
    await changeAuthor(db, { actor: newsroom.editor, ...change });
    expect(await getAuthor(db, guest.id)).toMatchObject({ biography: 'A hydrographer.', isGuest: false });
  });

  it('is not added twice under one name, however many try', async () => {
    const tries = await Promise.allSettled([add('Twice Told'), add('twice told'), add('TWICE TOLD')]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(add('Twice Told')).rejects.toMatchObject({ code: 'invalid', issues: [{ field: 'name' }] });
  });

  it('gets an address that is nobody’s, nor was', async () => {
    await add('Élise Morand');
    const namesake = await add('Elise Morand');
    expect(await getAuthor(db, namesake.id)).toMatchObject({ slug: 'elise-morand-2' });
    await expect(add('…')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is an event that names who added them', async () => {
    const { id } = await add('Seen By All');
    const { rows } = await ownerPool.query(`select actor_id from events where data ->> 'author' = $1`, [id]);
    expect(rows).toEqual([{ actor_id: newsroom.reporter.id }]);
  });
});

describe('searching authors', () => {
  it('finds by any part of a name, whatever its case and accents, those that begin with it first', async () => {
    for (const name of ['Ødd Ünal', 'Réne Unalova', 'Unal Press']) await add(name, { kind: 'agency' });
    expect((await searchAuthors(db, { q: 'UNAL' })).map(({ name }) => name)).toEqual([
      'Unal Press',
      'Réne Unalova',
      'Ødd Ünal',
    ]);
    expect(await searchAuthors(db, { q: '%' })).toEqual([]);
    expect(await searchAuthors(db, { q: '', limit: 2 })).toHaveLength(2);
  });

  it('knows authors by their ids, and not those that are gone', async () => {
    expect(await listAuthorChoices(db, [newsroom.author, newsroom.politics])).toEqual([
      { id: newsroom.author, name: 'A. Reporter', kind: 'person', isGuest: false },
    ]);
  });
});

describe('a name as one article wants it', () => {
  it('is printed in the place of the author’s own, on one line', async () => {
    const author = newsroom.author;
    const byline = { author, role: 'by' as const };
    expect(await published([{ ...byline, as: ' Anna \n Reporter, in Baku ' }])).toEqual([
      { id: author, name: 'Anna Reporter, in Baku', role: 'by' },
    ]);
    expect(await published([byline])).toEqual([{ id: author, name: 'A. Reporter', role: 'by' }]);
  });

  it('counts only where it says something, and blocks where it is too long to print', async () => {
    const author = newsroom.author;
    const lines = [
      { author, role: 'by', as: '  ' },
      { author, role: 'by', as: 'An R.' },
    ];
    const document = readInput(documentInput, { ...publishableDocument(newsroom), bylines: lines });
    expect(document.bylines).toEqual([
      { author, role: 'by' },
      { author, role: 'by', as: 'An R.' },
    ]);
    await expect(published([{ author, role: 'by', as: 'a'.repeat(201) }])).rejects.toMatchObject({
      issues: [{ field: 'bylines' }],
    });
  });
});
