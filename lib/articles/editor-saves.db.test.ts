import { beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { autosaveArticle } from '@/lib/articles/commands/autosave-article';
import { listLastSaves } from '@/lib/articles/editor-saves';
import { resumeJump } from '@/lib/articles/resume';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';

const { db } = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
});

it('the newest save of each editor that may have gone on with an earlier page’s text is told to its person alone', async () => {
  const { editor, admin } = newsroom;
  const [first, second] = [await makeArticle(db, newsroom, editor), await makeArticle(db, newsroom, editor)];
  const save = async ({ id, document, revision }: typeof first, actor: Actor, sequence: number, client = newId()) => {
    const position = { client, sequence, heard: 0, version: 1, base: revision.id };
    await autosaveArticle(db, { actor, articleId: id, ...position, document, reason: 'autosave' });
    return client;
  };
  await save(first, editor, 1);
  const [inFirst, inSecond] = [await save(first, editor, resumeJump), await save(second, editor, resumeJump + 7)];
  await save(first, editor, resumeJump + 3, inFirst);
  await save(first, admin, resumeJump);
  expect(await listLastSaves(db, { userId: editor.id, articleId: first.id })).toEqual({ [inFirst]: resumeJump + 3 });
  expect(await listLastSaves(db, { userId: editor.id })).toEqual({
    [inFirst]: resumeJump + 3,
    [inSecond]: resumeJump + 7,
  });
});
