import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { commentThreads } from '@/db/schema/comments';
import { events } from '@/db/schema/events';
import { users } from '@/db/schema/people';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { submitArticle } from '@/lib/articles/commands/review-article';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import { type Anchor, anchorAt, placesOf } from '@/lib/comments/anchor';
import {
  beginThread,
  deleteComment,
  editComment,
  moveThreads,
  readThread,
  reopenThread,
  replyInThread,
  resolveThread,
} from '@/lib/comments/commands';
import { countUnreadMentions, listMentionable, listMentions } from '@/lib/comments/mentions';
import { countOpenComments, listThreads } from '@/lib/comments/queries';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

/** The reporter's draft, and an anchor on words of its first paragraph. */
async function draft() {
  const article = await makeArticle(db, newsroom, newsroom.reporter);
  const place = placesOf(article.document).find(({ field }) => field === 'body')!;
  const anchor = anchorAt(place, 4, 9);
  return { ...article, articleId: article.id, anchor };
}
type Draft = Awaited<ReturnType<typeof draft>>;
const begin = (actor: Actor, { articleId, anchor }: Draft, mentions: string[] = [], text = 'Who says so?') =>
  beginThread(db, { actor, articleId, anchor, revision: 1, text, mentions });
const threadsOf = (actor: Actor, { articleId }: Draft) => listThreads(db, { actor, articleId });

describe('a thread', () => {
  it('is opened, answered, resolved and opened again by the next answer', async () => {
    const { editor, reporter } = newsroom;
    const article = await draft();
    const { articleId } = article;
    const thread = await begin(editor, article);
    await replyInThread(db, { actor: reporter, articleId, thread, text: 'The mayor.', mentions: [] });
    expect(await countOpenComments(db, articleId)).toBe(1);
    await resolveThread(db, { actor: reporter, articleId, thread });
    expect(await countOpenComments(db, articleId)).toBe(0);
    expect((await threadsOf(editor, article))[0]).toMatchObject({
      anchor: { exact: 'first' },
      resolved: { by: reporter.name },
      comments: [
        { text: 'Who says so?', by: { id: editor.id } },
        { text: 'The mayor.', by: { id: reporter.id } },
      ],
    });
    await replyInThread(db, { actor: editor, articleId, thread, text: 'On tape?', mentions: [] });
    expect((await threadsOf(editor, article))[0]?.resolved).toBeNull();
    await resolveThread(db, { actor: editor, articleId, thread });
    await reopenThread(db, { actor: editor, articleId, thread });
    expect(await countOpenComments(db, articleId)).toBe(1);
  });

  it('writes events that name it and quote nothing', async () => {
    const article = await draft();
    const thread = await begin(newsroom.editor, article);
    const rows = await db.select().from(events).where(eq(events.articleId, article.id));
    const [made] = rows.filter(({ type }) => type === 'comment.made');
    expect(made?.data).toEqual({ thread, comment: expect.any(String) });
  });

  it('outlives the words that it is about and moves with them', async () => {
    const article = await draft();
    const thread = await begin(newsroom.editor, article);
    const anchor: Anchor = { ...article.anchor, blockId: newId(), start: 0, prefix: '' };
    const { articleId } = article;
    await moveThreads(db, { actor: newsroom.reporter, articleId, revision: 2, moved: [{ thread, anchor }] });
    expect((await threadsOf(newsroom.editor, article))[0]).toMatchObject({ revision: 2, anchor });
  });

  it('stays at the desk when the article is published', async () => {
    const { editor } = newsroom;
    const article = await draft();
    await begin(editor, article);
    const words = { note: '', heading: null, refersTo: null };
    const given = { actor: editor, articleId: article.id, version: article.version, ...words };
    await expect(publishArticle(db, given)).rejects.toMatchObject({ code: 'unconfirmed' });
    await publishArticle(db, { ...given, confirmed: ['One comment is open.'] });
    expect(await threadsOf(editor, article)).toHaveLength(1);
    await expect(threadsOf(newsroom.reporter2, article)).rejects.toMatchObject({ code: 'not found' });
  });
});

describe('a comment', () => {
  it('is changed and deleted by its writer alone', async () => {
    const { editor, admin, reporter } = newsroom;
    const article = await draft();
    const { articleId } = article;
    const thread = await begin(editor, article);
    await replyInThread(db, { actor: reporter, articleId, thread, text: 'Answer', mentions: [] });
    const comment = (await threadsOf(editor, article))[0]!.comments[0]!.id;
    const changed = { articleId, comment, text: 'Who said so?', mentions: [] };
    await expect(editComment(db, { actor: admin, ...changed })).rejects.toMatchObject({ code: 'not allowed' });
    await expect(deleteComment(db, { actor: reporter, articleId, comment })).rejects.toMatchObject({
      code: 'not allowed',
    });
    await editComment(db, { actor: editor, ...changed });
    expect((await threadsOf(editor, article))[0]!.comments[0]).toMatchObject({ text: 'Who said so?' });
    await deleteComment(db, { actor: editor, articleId, comment });
    const left = (await threadsOf(editor, article))[0]!.comments;
    expect(left.map(({ text, deletedAt }) => [text, deletedAt !== null])).toEqual([
      ['', true],
      ['Answer', false],
    ]);
    const answer = left[1]!.id;
    await deleteComment(db, { actor: reporter, articleId, comment: answer });
    expect(await threadsOf(editor, article)).toEqual([]);
    expect(await countOpenComments(db, articleId)).toBe(0);
  });
});

describe('a mention', () => {
  it('reaches whoever may see the article, until they look', async () => {
    const { editor, reporter } = newsroom;
    const article = await draft();
    const before = await countUnreadMentions(db, reporter);
    const thread = await begin(editor, article, [reporter.id]);
    expect(await countUnreadMentions(db, reporter)).toBe(before + 1);
    expect((await listMentions(db, reporter))[0]).toMatchObject({ thread, by: editor.name, readAt: null });
    await readThread(db, { actor: reporter, articleId: article.id, thread });
    expect(await countUnreadMentions(db, reporter)).toBe(before);
  });

  it('is of nobody who may not see the article, nor of a suspended account', async () => {
    const { editor, reporter2, reporter, admin } = newsroom;
    const article = await draft();
    const gone = newId();
    const suspended = { email: 'gone@example.org', name: 'Gone', role: 'editor' as const, passwordHash: 'none' };
    await db.insert(users).values({ id: gone, ...suspended, suspendedAt: new Date() });
    const names = (await listMentionable(db, { actor: editor, articleId: article.id })).map(({ name }) => name);
    expect(names.sort()).toEqual([admin, editor, reporter].map(({ name }) => name).sort());
    for (const id of [reporter2.id, gone]) {
      await expect(begin(editor, article, [id])).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await threadsOf(editor, article)).toEqual([]);
  });
});

describe('whoever may not see the working text', () => {
  it('finds no comment and makes none', async () => {
    const { editor, reporter2 } = newsroom;
    const article = await draft();
    const { articleId } = article;
    const thread = await begin(editor, article);
    const comment = (await threadsOf(editor, article))[0]!.comments[0]!.id;
    const on = { actor: reporter2, articleId };
    const tries = [
      begin(reporter2, article),
      threadsOf(reporter2, article),
      listMentionable(db, on),
      replyInThread(db, { ...on, thread, text: 'Hello', mentions: [] }),
      resolveThread(db, { ...on, thread }),
      readThread(db, { ...on, thread }),
      editComment(db, { ...on, comment, text: 'Mine', mentions: [] }),
      deleteComment(db, { ...on, comment }),
      moveThreads(db, { ...on, revision: 1, moved: [{ thread, anchor: article.anchor }] }),
    ];
    await Promise.all(tries.map((attempt) => expect(attempt).rejects.toMatchObject({ code: 'not found' })));
  });

  it('reaches no thread through an article of their own', async () => {
    const { editor, reporter2 } = newsroom;
    const article = await draft();
    const thread = await begin(editor, article);
    const own = await makeArticle(db, newsroom, reporter2);
    const on = { actor: reporter2, articleId: own.id };
    await expect(resolveThread(db, { ...on, thread })).rejects.toMatchObject({ code: 'not found' });
    await moveThreads(db, { ...on, revision: 9, moved: [{ thread, anchor: { ...article.anchor, start: 0 } }] });
    const [row] = await db.select().from(commentThreads).where(eq(commentThreads.id, thread));
    expect(row).toMatchObject({ revision: 1, start: 4 });
  });

  it('cannot move comments while the text is not theirs to change', async () => {
    const { editor, reporter } = newsroom;
    const article = await draft();
    const thread = await begin(editor, article);
    const { articleId, version } = article;
    await submitArticle(db, { actor: reporter, articleId, version });
    const moved = [{ thread, anchor: article.anchor }];
    await expect(moveThreads(db, { actor: reporter, articleId, revision: 1, moved })).rejects.toMatchObject({
      code: 'wrong state',
    });
  });
});
