import { describe, expect, it } from 'vitest';
import { readSpan } from '@/lib/time/span';

const ends = (text: string, zone: string) => {
  const span = readSpan(text, zone);
  return span && [span.start.toISOString(), span.end.toISOString()];
};

describe('a day that a reader names', () => {
  it('lasts from midnight to midnight on the newsroom’s clock', () => {
    expect(ends('2026-11-01', 'Asia/Baku')).toEqual(['2026-10-31T20:00:00.000Z', '2026-11-01T20:00:00.000Z']);
  });

  it('has 23 hours where the clocks go forward, and 25 where they go back', () => {
    expect(ends('2026-03-29', 'Europe/Berlin')).toEqual(['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
    expect(ends('2026-10-25', 'Europe/Berlin')).toEqual(['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  });

  it('begins when the clocks say so where midnight is leapt over', () => {
    expect(ends('2026-04-24', 'Africa/Cairo')).toEqual(['2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z']);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', 'yesterday', '', '2026-11', '1/11/2026', '2026-11-01T25:00'])(
    '%s is none',
    (text) => {
      expect(readSpan(text, 'Asia/Baku')).toBeNull();
    },
  );
});

describe('a time that a reader names', () => {
  it('is a minute, and has one spelling', () => {
    expect(readSpan('2026-11-01T14:02', 'Asia/Baku')).toEqual({
      start: new Date('2026-11-01T10:02:00Z'),
      end: new Date('2026-11-01T10:03:00Z'),
      name: '2026-11-01t14:02',
      of: 'minute',
      twice: false,
    });
    expect(readSpan('2026-11-01t14:02', 'Asia/Baku')).toEqual(readSpan('2026-11-01 14:02', 'Asia/Baku'));
  });

  it('that the clocks leapt over is the first after the leap', () => {
    expect(readSpan('2026-03-29T02:30', 'Europe/Berlin')?.name).toBe('2026-03-29t03:30');
  });

  it('that came twice is the earlier, and says so', () => {
    const span = readSpan('2026-10-25T02:30', 'Europe/Berlin');
    expect(span).toMatchObject({ start: new Date('2026-10-25T00:30:00Z'), twice: true });
  });
});
