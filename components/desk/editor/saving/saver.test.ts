import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { sampleArticle, sampleDocument } from '@/components/desk/editor/saving/sample-article';
import { isDirty } from '@/components/desk/editor/saving/save-state';
import { autosavePause, lateAfter, longestWait, Saver } from '@/components/desk/editor/saving/saver';
import { statusLine } from '@/components/desk/editor/saving/status-line';

type Sent = { path: string; body: Record<string, unknown>; answer: (answer: CommandAnswer | Error) => Promise<void> };

/** A saver over a network that answers when the test says so, and a browser's store that holds all from the first. */
function writing({ isNew = false, keep = (): Promise<unknown> | null => null } = {}) {
  const sent: Sent[] = [];
  const screen = { headline: '', kicker: '' };
  const saver = new Saver({
    article: isNew ? null : sampleArticle(),
    newId: 'new-id',
    client: 'tab',
    read: () => sampleDocument(screen),
    put: ({ headline, kicker }) => Object.assign(screen, { headline, kicker }),
    keep,
    send: (path, body) =>
      new Promise((resolve, reject) => {
        const answer = async (given: CommandAnswer | Error) => {
          if (given instanceof Error) reject(given);
          else resolve(given);
          await vi.advanceTimersByTimeAsync(0);
        };
        sent.push({ path, body: body as Sent['body'], answer });
      }),
  });
  const type = (headline: string) => {
    screen.headline = headline;
    saver.edited();
  };
  return { saver, sent, type, screen };
}
const article = (version: number, headline: string, kicker = '') =>
  sampleArticle({
    version,
    document: sampleDocument({ headline, kicker }),
    revision: { id: `r${version}`, number: version, at: '2026-01-05T10:00:00.000Z', by: 'Nino Sar', isMine: false },
  });
const conflictWith = (version: number, headline: string): CommandAnswer => ({
  error: {
    ...{ code: 'conflict', message: 'Somebody else saved.', latest: article(version, headline) },
    base: sampleDocument(),
  },
});

/** A browser's store that holds what it was given once the test says so. */
function store() {
  const waiting: (() => void)[] = [];
  const keep = () => new Promise<void>((resolve) => waiting.push(resolve));
  const isKept = async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { keep, isKept };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an open editor', () => {
  it('saves by itself a second after the last keystroke', async () => {
    const { sent, type } = writing();
    type('F');
    await vi.advanceTimersByTimeAsync(autosavePause - 1);
    type('Fl');
    await vi.advanceTimersByTimeAsync(autosavePause - 1);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent[0]).toMatchObject({
      path: '/0190a000-0000-7000-8000-000000000001/autosave',
      body: { version: 1, base: 'r1', client: 'tab', sequence: 1, heard: 0, reason: 'autosave' },
    });
    expect(sent[0]?.body.document).toMatchObject({ headline: 'Fl' });
  });

  it('says that an answer is long in coming, of each request anew', async () => {
    const { saver, sent, type } = writing();
    const says = () => statusLine(saver.state, 'Asia/Baku');
    type('F');
    await vi.advanceTimersByTimeAsync(autosavePause);
    type('Fl');
    await vi.advanceTimersByTimeAsync(lateAfter - 1);
    expect(says()).toBe('Saving…');
    await vi.advanceTimersByTimeAsync(1);
    expect(says()).toContain('Your text is kept in this browser');
    await sent[0]!.answer({ article: article(2, 'F') });
    expect(sent).toHaveLength(2);
    expect(says()).toBe('Saving…');
    await sent[1]!.answer({ article: article(3, 'Fl') });
    await vi.advanceTimersByTimeAsync(lateAfter);
    expect(says()).toBe('Saved');
  });

  it('sends each save against the version that the last answer named', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    void saver.save();
    await sent[0]!.answer({ article: article(2, 'Flood') });
    type('Flood rises');
    void saver.save();
    expect(sent[1]?.body).toMatchObject({ version: 2, base: 'r2', sequence: 2, heard: 1, reason: 'save' });
  });

  it('sends nothing that the browser’s store does not hold yet', async () => {
    const { keep, isKept } = store();
    const { saver, sent, type } = writing({ keep });
    type('Flood');
    void saver.save();
    type('Flood rises');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(0);
    await isKept();
    expect(sent).toMatchObject([{ body: { sequence: 1, document: { headline: 'Flood' } } }]);
  });

  it('sends no older text after what a page sent as it went away', async () => {
    const { keep, isKept } = store();
    const { saver, sent, type } = writing({ keep });
    type('Flood');
    void saver.save();
    type('Flood rises');
    saver.leave();
    await isKept();
    expect(sent.map(({ body }) => body)).toMatchObject([
      { sequence: 1, document: { headline: 'Flood rises' } },
      { sequence: 2, document: { headline: 'Flood rises' } },
    ]);
  });

  it('sends no text that another took the place of before it was kept', async () => {
    const { keep, isKept } = store();
    const { saver, sent, type, screen } = writing({ keep });
    type('Flood');
    void saver.save();
    screen.headline = 'Restored';
    saver.replaced(article(2, 'Restored'));
    type('Restored, and more');
    void saver.save();
    await isKept();
    expect(sent.map(({ body }) => body)).toMatchObject([{ version: 2, document: { headline: 'Restored, and more' } }]);
  });

  it('makes a new article once, under an id of its own, however often the answer is lost', async () => {
    const { saver, sent, type } = writing({ isNew: true });
    type('Flood');
    const done = saver.save();
    await sent[0]!.answer(new Error('lost'));
    expect(await done).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map(({ path, body }) => [path, body.base, body.sequence, body.heard])).toEqual([
      ['/new-id/autosave', null, 1, 0],
      ['/new-id/autosave', null, 2, 0],
    ]);
    await sent[1]!.answer({ article: article(1, 'Flood') });
    expect(isDirty(saver.state)).toBe(false);
  });

  it('sends everything when the server is back', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    void saver.save();
    await sent[0]!.answer(new Error('gone'));
    type('Flood rises');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[1]?.body.document).toMatchObject({ headline: 'Flood rises' });
    await sent[1]!.answer({ article: article(2, 'Flood rises') });
    expect(saver.state.trouble).toBeNull();
    expect(isDirty(saver.state)).toBe(false);
  });

  it('lets typing without a pause put nothing off for long', async () => {
    const { sent, type } = writing();
    for (let typed = 0; typed <= longestWait; typed += 500) {
      type(`Flood ${typed}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent).toHaveLength(1);
  });

  it('takes up what others had saved elsewhere, and keeps what was typed meanwhile', async () => {
    const { saver, sent, type, screen } = writing();
    type('Flood');
    void saver.save();
    type('Flood rises');
    await sent[0]!.answer({ article: article(3, 'Flood', 'Rivers') });
    expect(screen).toEqual({ headline: 'Flood rises', kicker: 'Rivers' });
    expect(isDirty(saver.state)).toBe(true);
    void saver.save();
    expect(sent[1]?.body).toMatchObject({ base: 'r3', heard: 1 });
  });

  it('takes up nothing where others wrote what was written over meanwhile, and sends again from what it had sent', async () => {
    const { saver, sent, type, screen } = writing();
    type('Flood in the north');
    void saver.save();
    type('Flood in the south');
    await sent[0]!.answer({ article: article(3, 'Flood in the east') });
    expect(screen.headline).toBe('Flood in the south');
    expect(sent[1]?.body).toMatchObject({ base: 'r1', heard: 0, sequence: 2 });
  });

  it('shows both texts when others changed the same words, and goes on from theirs once one is chosen', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    const done = saver.save();
    await sent[0]!.answer(conflictWith(2, 'Drought'));
    expect(await done).toBe(false);
    expect(saver.state.trouble).toMatchObject({ kind: 'conflict', latest: { version: 2 } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    saver.keepMine(article(2, 'Drought'));
    expect(sent[1]?.body).toMatchObject({ version: 2, base: 'r2', heard: 1, reason: 'save' });
  });
});

describe('a command', () => {
  it('saves what is on screen first', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    const answer = saver.command('publish', { note: '' });
    await sent[0]!.answer({ article: article(2, 'Flood') });
    expect(sent[1]).toMatchObject({
      path: '/0190a000-0000-7000-8000-000000000001/publish',
      body: { version: 2, note: '' },
    });
    const liveVersions = [{ number: 1, kind: 'first' as const, publishedAt: '2024-07-20T10:02:00.000Z' }];
    await sent[1]!.answer({ article: { ...article(3, 'Flood'), liveVersions } });
    await answer;
    expect(saver.state.publishedAt).toBe('2024-07-20T10:02:00.000Z');
  });

  it('is not given when the text could not be saved', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    const answer = saver.command('submit');
    await sent[0]!.answer(new Error('gone'));
    expect(await answer).toBeNull();
  });

  it('that opens the article again is given though the text cannot be saved before, and the text goes after it', async () => {
    const { saver, sent, type } = writing();
    type('Flood');
    await vi.advanceTimersByTimeAsync(autosavePause);
    const shut = { ...article(4, 'Drought'), canEdit: false };
    await sent[0]!.answer({ error: { code: 'wrong state', message: 'It is in review.', latest: shut } });
    const answer = saver.command('take-back');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[1]).toMatchObject({ path: expect.stringMatching(/\/take-back$/), body: { version: 1 } });
    await sent[1]!.answer({ error: { code: 'conflict', message: 'Somebody was faster.', latest: shut } });
    expect(sent[2]!.body).toEqual({ version: 4 });
    await sent[2]!.answer({ article: article(5, 'Drought') });
    expect(await answer).toMatchObject({ article: { version: 5 } });
    // Made from what it was made from before: the server merges.
    expect(sent[3]!.body).toMatchObject({ base: sent[0]!.body.base, document: { headline: 'Flood' } });
  });

  it('asks to look again when somebody moved the article meanwhile', async () => {
    const { saver, sent } = writing();
    const answer = saver.command('publish');
    await sent[0]!.answer(conflictWith(7, ''));
    expect(await answer).toMatchObject({ error: { code: 'wrong state' } });
    expect(saver.state).toMatchObject({ trouble: null, article: { version: 7 } });
  });
});
