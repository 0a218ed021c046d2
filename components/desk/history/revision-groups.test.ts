import { describe, expect, it } from 'vitest';
import { groupRevisions, type Revision, reasonWords } from '@/components/desk/history/revision-groups';

const saved = (number: number, minute: number, given: Partial<Revision> = {}): Revision => ({
  number,
  at: new Date(Date.UTC(2026, 0, 5, 10, minute)),
  by: 'Nino Sar',
  byId: 'nino',
  reason: 'autosave',
  published: null,
  ...given,
});
const numbers = (...revisions: Revision[]) =>
  groupRevisions(revisions).map(({ number, earlier }) => [number, ...earlier.map((one) => one.number)]);

describe('the history', () => {
  it('shows one person’s autosaves of ten minutes as one line', () => {
    expect(numbers(saved(4, 20), saved(3, 9), saved(2, 5), saved(1, 1))).toEqual([[4], [3, 2, 1]]);
  });

  it('never joins two people, a save by hand, or what was published', () => {
    expect(numbers(saved(2, 2, { byId: 'ilse' }), saved(1, 1))).toHaveLength(2);
    expect(numbers(saved(2, 2), saved(1, 1, { reason: 'save' }))).toHaveLength(2);
    expect(numbers(saved(2, 2), saved(1, 1, { published: 1 }))).toHaveLength(2);
  });

  it('says why in words', () => {
    const [line] = groupRevisions([saved(2, 2), saved(1, 1)]);
    expect(reasonWords(line!)).toBe('Saved by itself, 2 times');
    expect(reasonWords(groupRevisions([saved(1, 1, { published: 3 })])[0]!)).toBe('Published as version 3');
  });
});
