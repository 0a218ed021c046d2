import { describe, expect, it } from 'vitest';
import { readWallTime } from './wall-time';

describe('a wall time in a zone', () => {
  it('is one instant on ordinary days', () => {
    expect(readWallTime('2026-11-24T07:00', 'Asia/Baku')).toEqual({
      exists: 'once',
      at: new Date('2026-11-24T03:00:00Z'),
    });
  });
  it('does not exist where the clocks go forward, and the next one that does is named', () => {
    expect(readWallTime('2026-03-29T02:30', 'Europe/Berlin')).toEqual({ exists: 'never', next: '2026-03-29T03:30' });
  });
  it('exists twice where the clocks go back', () => {
    expect(readWallTime('2026-10-25T02:30', 'Europe/Berlin')).toEqual({
      exists: 'twice',
      choices: [
        { offset: '+02:00', at: new Date('2026-10-25T00:30:00Z') },
        { offset: '+01:00', at: new Date('2026-10-25T01:30:00Z') },
      ],
    });
  });
  it('is refused when no calendar has it', () => {
    expect(() => readWallTime('2026-02-30T10:00', 'Asia/Baku')).toThrow(RangeError);
  });
});
