import { describe, expect, it } from 'vitest';
import { sampleArticle } from '@/components/desk/editor/saving/sample-article';
import {
  isDirty,
  isUnsaved,
  opened,
  retryDelay,
  type SaveEvent,
  type SaveState,
  saveReducer,
} from '@/components/desk/editor/saving/save-state';
import { statusLine } from '@/components/desk/editor/saving/status-line';

const article = sampleArticle();
const later = sampleArticle({ version: 2 });
const upon = (...events: SaveEvent[]): SaveState => events.reduce(saveReducer, opened(article));
const edited: SaveEvent = { type: 'edited' };
const autosave: SaveEvent = { type: 'asked', reason: 'autosave' };
const save: SaveEvent = { type: 'asked', reason: 'save' };
const saved: SaveEvent = { type: 'saved', article: later };
const away: SaveEvent = { type: 'failed', trouble: { kind: 'away' } };
const conflict: SaveEvent = { type: 'failed', trouble: { kind: 'conflict', latest: later } };
const says = (state: SaveState) => statusLine(state, 'Asia/Baku');

describe('saving', () => {
  it('sends what was typed, and counts it as saved once the server says so', () => {
    const sent = upon(edited, edited, autosave);
    expect(sent.sending).toEqual({ edits: 2, reason: 'autosave' });
    expect(says(sent)).toBe('Saving…');
    const done = saveReducer(sent, saved);
    expect(isUnsaved(done)).toBe(false);
    expect(done.article?.version).toBe(2);
    expect(says(done)).toBe('Saved');
  });

  it('does not count as saved what was typed after the request left', () => {
    const state = upon(edited, autosave, edited, saved);
    expect(isDirty(state)).toBe(true);
    expect(says(state)).toBe('');
  });

  it('keeps one request under way; the next begins with the latest text when that one ends', () => {
    const waiting = upon(edited, autosave, edited, autosave, edited, save);
    expect(waiting.sending?.edits).toBe(1);
    expect(saveReducer(waiting, saved).sending).toEqual({ edits: 3, reason: 'save' });
  });

  it('sends nothing when nothing has changed', () => {
    expect(upon(save).sending).toBeNull();
    expect(says(upon(save))).toBe('Saved');
  });

  it('makes the row of a new article when asked by hand, even while it is empty', () => {
    expect(saveReducer(opened(null), save).sending).not.toBeNull();
    expect(saveReducer(opened(null), autosave).sending).toBeNull();
  });
});

describe('when the server is away', () => {
  it('keeps the text, says so, and tries again by itself', () => {
    const state = upon(edited, autosave, away, edited, autosave);
    expect(state.sending).toBeNull();
    expect(isUnsaved(state)).toBe(true);
    expect(says(state)).toContain('Your text is kept in this browser');
    expect(saveReducer(state, { type: 'retried' }).sending?.edits).toBe(2);
  });

  it('goes on saying so while it tries, until somebody is found or asks', () => {
    const tried = upon(edited, autosave, away, { type: 'retried' });
    expect(tried.sending).not.toBeNull();
    expect(says(tried)).toContain('cannot be reached');
    expect(says(saveReducer(tried, saved))).toBe('Saved');
    expect(says(upon(edited, autosave, away, save))).toBe('Saving…');
  });

  it('waits longer after each try, at most half a minute', () => {
    expect([1, 2, 3, 4].map(retryDelay)).toEqual([1000, 2000, 4000, 8000]);
    expect(retryDelay(50)).toBe(30_000);
  });

  it('tries at once when somebody presses Save', () => {
    expect(upon(edited, autosave, away, save).sending).not.toBeNull();
  });
});

describe('when the session has ended', () => {
  it('keeps the text until somebody has signed in again', () => {
    const state = upon(edited, autosave, { type: 'failed', trouble: { kind: 'signed out' } });
    expect(says(state)).toContain('signed out');
    expect(saveReducer(state, { type: 'retried' }).sending).not.toBeNull();
  });
});

describe('when somebody else saved first', () => {
  it('goes on sending, so that the history holds what is typed until one text is chosen', () => {
    const state = upon(edited, autosave, { type: 'kept beside', latest: later });
    expect(isUnsaved(state)).toBe(false);
    expect(says(state)).toContain('Nino Sar');
    const more = [edited, autosave].reduce(saveReducer, state);
    expect(more.sending).not.toBeNull();
    expect(more.trouble?.kind).toBe('conflict');
  });

  it('is at peace again when the next text could be merged', () => {
    expect(upon(edited, autosave, { type: 'kept beside', latest: later }, edited, autosave, saved).trouble).toBeNull();
  });

  it('saves mine over the newer version when I keep it', () => {
    const state = saveReducer(upon(edited, autosave, conflict), { type: 'kept mine' });
    expect(state.article?.version).toBe(2);
    expect(state.sending?.reason).toBe('save');
  });

  it('has nothing unsaved when I take theirs', () => {
    const state = saveReducer(upon(edited, autosave, conflict), { type: 'replaced', article: later });
    expect(isUnsaved(state)).toBe(false);
    expect(state.trouble).toBeNull();
  });
});

describe('a refusal', () => {
  const refused: SaveEvent = {
    type: 'failed',
    trouble: { kind: 'refused', message: 'It is in review.', issues: [] },
    latest: sampleArticle({ version: 9, draftState: 'in review', canEdit: false }),
  };

  it('says why, shows where the article now stands, and leaves the text dirty', () => {
    const state = upon(edited, autosave, refused);
    expect(says(state)).toBe('Not saved. It is in review.');
    expect(state.article?.draftState).toBe('in review');
    expect(isDirty(state)).toBe(true);
  });

  it('is tried again after the text was changed', () => {
    expect(upon(edited, autosave, refused, edited, autosave).sending).not.toBeNull();
  });
});

describe('commands', () => {
  it('let no save overtake them', () => {
    const busy = upon({ type: 'command began', command: 'publish' }, edited, autosave);
    expect(busy.sending).toBeNull();
    expect(says(busy)).toBe('Publishing…');
    const done = saveReducer(busy, { type: 'command done', article: later });
    expect(done.sending).not.toBeNull();
  });

  it('tell when the article was published, until the next edit', () => {
    const publishedAt = '2024-07-20T10:02:00.000Z';
    const done = upon(
      { type: 'command began', command: 'publish' },
      { type: 'command done', article: later, publishedAt },
    );
    expect(says(done)).toBe('Published 14:02');
    expect(says(saveReducer(done, edited))).toBe('');
  });
});
