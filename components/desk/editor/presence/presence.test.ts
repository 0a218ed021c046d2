import { expect, it, vi } from 'vitest';
import { reopenDelay } from '@/components/desk/editor/presence/event-feed';
import { Presence } from '@/components/desk/editor/presence/presence';
import type { ArticlePresence } from '@/lib/presence/article-presence';

function opened() {
  const posts: { path: string; body: object; answer: (refusal?: string | null) => Promise<void> }[] = [];
  let tell = (_: ArticlePresence) => {};
  const stop = vi.fn();
  const presence = new Presence({
    ...{ userId: 'nadia', editor: 'mine' },
    post: (path, body) =>
      new Promise((resolve) => {
        const answer = async (refusal: string | null = null) => {
          resolve(refusal);
          await vi.waitFor(() => {});
        };
        posts.push({ path, body, answer });
      }),
    watch: (_article, _editor, onPresence) => {
      tell = onPresence;
      return stop;
    },
  });
  presence.open('a');
  const news = (...editors: string[]): ArticlePresence => ({
    ...{ article: 'a', version: 1, handOvers: [], at: new Date().toISOString() },
    present: editors.map((editor) => ({ editor, user: editor, name: editor, block: null, since: '' })),
  });
  return { presence, posts, stop, tell: (...editors: string[]) => tell(news(...editors)) };
}

it('says where it is, one request at a time, the newest place last', async () => {
  const { presence, posts } = opened();
  presence.moveTo('one');
  presence.moveTo('two');
  expect(posts.map(({ body }) => body)).toEqual([{ editor: 'mine', block: null }]);
  await posts[0]!.answer();
  expect(posts.map(({ body }) => body).slice(1)).toEqual([{ editor: 'mine', block: 'two' }]);
});

it('comes in again when the server has forgotten it', async () => {
  const { posts, tell } = opened();
  await posts[0]!.answer();
  tell('mine', 'theirs');
  expect(posts).toHaveLength(1);
  tell('theirs');
  expect(posts[1]).toMatchObject({ path: '/a/presence', body: { editor: 'mine' } });
});

it('says goodbye when it closes', () => {
  const { presence, posts, stop } = opened();
  presence.close();
  expect(stop).toHaveBeenCalledOnce();
  expect(posts.at(-1)?.body).toEqual({ editor: 'mine', leaves: true });
});

it('keeps why a request was refused until the next one', async () => {
  const { presence, posts } = opened();
  const asking = presence.step({ step: 'ask', of: 'ilse' });
  await posts.at(-1)!.answer('They are no longer in this article.');
  expect(await asking).toBe(false);
  expect(presence.state.refusal).toBe('They are no longer in this article.');
});

it('waits longer each time before it opens the stream again, never over half a minute', () => {
  expect([1, 2, 3, 9].map((failures) => reopenDelay(failures, 1))).toEqual([1000, 2000, 4000, 30_000]);
  expect(reopenDelay(3, 0)).toBe(2000);
});
