import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { articles } from '@/db/schema/articles';
import { useTestDatabase } from '@/db/testing';
import { autosaveArticle, type EditorSave } from '@/lib/articles/commands/autosave-article';
import { submitArticle } from '@/lib/articles/commands/review-article';
import { getRevision, listRevisions, requireDeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { recordEvent } from '@/lib/events/record-event';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

/** An article and the open editors of people in it, each of whom changes the standfirst or kicker. */
async function opened() {
  const { editor } = newsroom;
  const article = await makeArticle(db, newsroom, editor, { standfirst: 'The river rose.' });
  const editorOf = (actor: Actor) => {
    const client = newId();
    return (sequence: number, words: Partial<typeof article.document>, more: Partial<EditorSave> = {}) =>
      autosaveArticle(db, {
        ...{
          actor,
          articleId: article.id,
          client,
          sequence,
          heard: sequence - 1,
          version: 1,
          base: article.revision.id,
        },
        ...{ document: { ...article.document, ...words }, reason: 'autosave' },
        ...more,
      });
  };
  const revisions = async () =>
    (await listRevisions(db, { actor: editor, articleId: article.id })).map(({ number, reason }) => [number, reason]);
  const now = () => requireDeskArticle(db, { actor: editor, articleId: article.id });
  return { article, editorOf, revisions, now };
}

describe('a save of an open editor', () => {
  it('changes nothing when it comes late or again', async () => {
    const { editorOf, revisions, now } = await opened();
    const save = editorOf(newsroom.editor);
    await save(2, { kicker: 'Second' });
    await save(1, { kicker: 'First' });
    await save(2, { kicker: 'Second, again' });
    expect((await now()).document.kicker).toBe('Second');
    expect(await revisions()).toHaveLength(2);
  });

  it('is merged with what others saved elsewhere in the text', async () => {
    const { editorOf, now } = await opened();
    await editorOf(newsroom.editor)(1, { kicker: 'Floods' });
    const saved = await editorOf(newsroom.admin)(1, { standfirst: 'The river rose twice.' });
    expect(saved.outcome).toBe('saved');
    expect((await now()).document).toMatchObject({ kicker: 'Floods', standfirst: 'The river rose twice.' });
  });

  it('that others were faster than is kept in the history, and what they saved stays the newest', async () => {
    const { article, editorOf, revisions, now } = await opened();
    const theirs = editorOf(newsroom.editor);
    const mine = editorOf(newsroom.admin);
    await theirs(1, { standfirst: 'The river fell.' });
    const lost = await mine(1, { standfirst: 'The river froze.' });
    expect(lost).toMatchObject({ outcome: 'conflict', base: { standfirst: 'The river rose.' } });
    await mine(2, { standfirst: 'The river froze.' });
    expect(await revisions()).toEqual([
      [3, 'conflict'],
      [2, 'autosave'],
      [1, 'save'],
    ]);
    const kept = await getRevision(db, { actor: newsroom.editor, articleId: article.id, number: 3 });
    expect(kept?.document.standfirst).toBe('The river froze.');
    expect((await now()).document.standfirst).toBe('The river fell.');
    // Their next save goes on from their own, and takes the next number.
    const { revision } = await now();
    await theirs(2, { standfirst: 'The river fell again.' }, { base: revision.id });
    expect((await now()).revision.number).toBe(4);
  });

  it('says nothing twice when the answer to the one before was lost', async () => {
    const { editorOf, now } = await opened();
    const mine = editorOf(newsroom.admin);
    await mine(1, { standfirst: 'The river rose. Twice' });
    await mine(2, { standfirst: 'The river rose. Twice today.' }, { heard: 0 });
    expect((await now()).document.standfirst).toBe('The river rose. Twice today.');
  });

  it('nor when the lost answer would have told of a merge', async () => {
    const { editorOf, now } = await opened();
    const mine = editorOf(newsroom.admin);
    await editorOf(newsroom.editor)(1, { kicker: 'Floods' });
    await mine(1, { standfirst: 'The river rose. Twice' });
    await mine(2, { standfirst: 'The river rose. Twice today.' }, { heard: 0 });
    expect((await now()).document).toMatchObject({ kicker: 'Floods', standfirst: 'The river rose. Twice today.' });
  });

  it('makes the article once, and goes on with it when the answer was lost', async () => {
    const { editor } = newsroom;
    const { document } = (await opened()).article;
    const first = { actor: editor, articleId: newId(), client: newId(), heard: 0, version: 0, base: null };
    await autosaveArticle(db, { ...first, sequence: 1, reason: 'autosave', document: { ...document, headline: 'Fl' } });
    const { article } = await autosaveArticle(db, {
      ...first,
      sequence: 2,
      reason: 'save',
      document: { ...document, headline: 'Flood' },
    });
    expect(article).toMatchObject({ id: first.articleId, revision: { number: 2 }, document: { headline: 'Flood' } });
  });

  it('brings back no words that were redacted while the editor was open', async () => {
    const { article, editorOf, revisions } = await opened();
    const data = { version: article.version + 1 };
    await db.update(articles).set(data).where(eq(articles.id, article.id));
    await recordEvent(db, { actorId: null, type: 'article.redaction', articleId: article.id, data });
    const save = editorOf(newsroom.editor);
    await expect(save(1, { kicker: 'Floods' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await revisions()).toHaveLength(1);
    expect((await save(2, { kicker: 'Floods' }, data)).outcome).toBe('saved');
  });

  it('takes no article from a reporter whose it is by a byline alone: without that byline nothing is saved', async () => {
    const { editor, reporter, author } = newsroom;
    const bylines = [{ author, role: 'by' as const }];
    const { id, document, revision, version } = await makeArticle(db, newsroom, editor, { bylines });
    const open = { actor: reporter, articleId: id, client: newId(), heard: 0, version, base: revision.id };
    const save = (sequence: number, words: Partial<typeof document>) =>
      autosaveArticle(db, { ...open, sequence, reason: 'autosave', document: { ...document, ...words } });
    await expect(save(1, { kicker: 'Floods', bylines: [] })).rejects.toMatchObject({ code: 'not allowed' });
    expect(await save(2, { kicker: 'Floods' })).toMatchObject({ outcome: 'saved', article: { canEdit: true } });
    expect(await listRevisions(db, { actor: reporter, articleId: id })).toHaveLength(2);
  });

  it('is not found, refused or unread like any other save', async () => {
    const { reporter, reporter2 } = newsroom;
    const { editorOf } = await opened();
    await expect(editorOf(reporter2)(1, {})).rejects.toMatchObject({ code: 'not found' });
    await expect(editorOf(newsroom.editor)(1, {}, { base: newId() })).rejects.toMatchObject({ code: 'invalid' });
    const own = await makeArticle(db, newsroom, reporter);
    const { revision } = await submitArticle(db, { actor: reporter, articleId: own.id, version: own.version });
    const late = { client: newId(), sequence: 1, heard: 0, version: 1, base: revision.id, reason: 'autosave' as const };
    const save = { actor: reporter, articleId: own.id, document: own.document, ...late };
    await expect(autosaveArticle(db, save)).rejects.toMatchObject({ code: 'wrong state' });
  });
});
