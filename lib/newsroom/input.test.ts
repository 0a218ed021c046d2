import { describe, expect, it } from 'vitest';
import { setUpInput } from '@/lib/newsroom/input';

const zoneOf = (timeZone: string) =>
  setUpInput.safeParse({ name: 'The Test', timeZone, section: 'News' }).data?.timeZone ?? null;

describe('a time zone', () => {
  it('may be written as people write it', () => {
    expect(zoneOf('Asia/Baku')).toBe('Asia/Baku');
    expect(zoneOf(' america/new york ')).toBe('America/New_York');
    expect(zoneOf('utc')).toBe('UTC');
  });

  it('must be one that the calendar knows', () => {
    expect(zoneOf('Baku')).toBeNull();
    expect(zoneOf('')).toBeNull();
  });
});
