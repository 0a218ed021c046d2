import { describe, expect, test } from 'vitest';
import { publicationFixture, textFixture } from '@/lib/articles/published.fixture';
import { sinceThen } from '@/lib/record/since';
import { readSpan } from '@/lib/time/span';

const at = (number: number, publishedAt: string) => ({
  publication: publicationFixture(number, number === 1 ? 'first' : 'update', { publishedAt: new Date(publishedAt) }),
  text: textFixture(),
});
// By Baku's clock: October 30 at 10:00, November 1 at 00:30 and 14:02, November 3 at 09:00.
const versions = [
  at(4, '2026-11-03T05:00:00Z'),
  at(3, '2026-11-01T10:02:30Z'),
  at(2, '2026-10-31T20:30:00Z'),
  at(1, '2026-10-30T06:00:00Z'),
];
const now = new Date('2026-11-20T12:00:00Z');

function stoodAt(text: string) {
  const since = sinceThen(versions, readSpan(text, 'Asia/Baku')!, now);
  if (since.found !== 'here') return since.found;
  return { from: since.from.publication.number, to: since.to.publication.number, earlier: since.earlier };
}

describe('what stood then', () => {
  test('on a day is what stood when it was over by the newsroom’s clock, with what it had replaced that day', () => {
    expect(stoodAt('2026-10-31')).toEqual({ from: 1, to: 4, earlier: [] });
    expect(stoodAt('2026-11-01')).toEqual({
      from: 3,
      to: 4,
      earlier: [
        { number: 1, until: new Date('2026-10-31T20:30:00Z') },
        { number: 2, until: new Date('2026-11-01T10:02:30Z') },
      ],
    });
  });

  test('at a time is what readers had who saw that time on it', () => {
    expect(stoodAt('2026-11-01T14:01')).toMatchObject({ from: 2 });
    expect(stoodAt('2026-11-01T14:02')).toMatchObject({ from: 3 });
  });

  test('today is what stands now', () => {
    expect(stoodAt('2026-11-20')).toEqual({ from: 4, to: 4, earlier: [] });
  });

  test('is nothing before the first publication and in the future', () => {
    expect(stoodAt('2026-10-29')).toBe('not yet published');
    expect(stoodAt('2026-11-21')).toBe('not yet come');
    expect(stoodAt('2026-11-20T16:01')).toBe('not yet come');
  });
});
