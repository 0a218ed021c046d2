import { describe, expect, it } from 'vitest';
import { publicationFixture as publication } from '@/lib/articles/published.fixture';
import { marksOf } from '@/lib/record/marks';

const first = publication(1, 'first');
const fixed = publication(2, 'minor');

describe('what the history marks an entry with', () => {
  it('is the notices that name it as the one that fixed their fault', () => {
    const record = [
      publication(4, 'clarification', { refersTo: 2 }),
      publication(3, 'correction', { refersTo: 2 }),
      fixed,
      first,
    ];
    expect(marksOf(record, 2)).toEqual({
      laterNoted: [
        { number: 3, kind: 'correction' },
        { number: 4, kind: 'clarification' },
      ],
      replacedBy: null,
      replaces: null,
    });
    expect(marksOf(record, 1).laterNoted).toEqual([]);
  });

  it('is only the notice in force, where one took another’s place', () => {
    const record = [
      publication(4, 'correction', { refersTo: 2, supersedes: 3 }),
      publication(3, 'correction', { refersTo: 2 }),
      fixed,
      first,
    ];
    expect(marksOf(record, 2).laterNoted).toEqual([{ number: 4, kind: 'correction' }]);
    expect(marksOf(record, 3)).toMatchObject({ laterNoted: [], replacedBy: 4, replaces: null });
    expect(marksOf(record, 4)).toMatchObject({ replacedBy: null, replaces: 3 });
  });

  it('says of a faulty notice that it was replaced, and not that it was noted later as well', () => {
    const record = [
      publication(4, 'correction', { refersTo: 2, supersedes: 3 }),
      publication(3, 'correction', { refersTo: 2, supersedes: 2 }),
      publication(2, 'correction'),
      first,
    ];
    expect(marksOf(record, 2)).toEqual({ laterNoted: [], replacedBy: 3, replaces: null });
  });
});
