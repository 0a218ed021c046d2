import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHandedOn, type KeptText, type Position, resumed } from '@/components/desk/editor/saving/browser-store';
import { sampleDocument } from '@/components/desk/editor/saving/sample-article';

const position: Position = { client: 'editor', sequence: 40, heard: 38, version: 3, base: null };
const kept = (sequence: number): KeptText => ({
  ...{ owner: 'site user', articleId: 'article', isNew: false, at: '2026-11-20T08:00:00.000Z' },
  ...{ position: { ...position, sequence }, document: sampleDocument() },
});

describe('a text that an earlier page left', () => {
  afterEach(() => void vi.useRealTimers());

  it('goes on with numbers that no page can have used that took it up before', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 8) });
    const before = resumed(position).sequence;
    const minute = 60_000;
    vi.setSystemTime(Date.now() + minute);
    // A page sends at most what its shortest pause allows.
    expect(resumed(position).sequence).toBeGreaterThan(before + minute / 1000);
    expect(resumed({ ...position, sequence: 2 * before }).sequence).toBeGreaterThan(2 * before);
  });

  it('is handed on once a page that took it up has saved, and not by what its own page sent after it', () => {
    const { client, sequence } = resumed(position);
    expect(isHandedOn(kept(40), { [client]: sequence + 1 })).toBe(true);
    expect(isHandedOn(kept(40), { [client]: 43 })).toBe(false);
    expect(isHandedOn(kept(sequence), { [client]: sequence + 1 })).toBe(false);
    expect(isHandedOn(kept(40), { another: sequence + 1 })).toBe(false);
  });
});
