import { expect, it } from 'vitest';
import { formatNear } from '@/lib/time/near';

const now = new Date('2026-11-23T19:30:00Z');
const near = (at: string) => formatNear(new Date(at), 'Asia/Baku', now);

it('names the days beside this one, by the newsroom’s own midnight', () => {
  expect(near('2026-11-22T20:00:00Z')).toBe('Today 00:00');
  expect(near('2026-11-22T19:59:00Z')).toBe('Yesterday 23:59');
  expect(near('2026-11-24T03:00:00Z')).toBe('Tomorrow 07:00');
});

it('dates every other', () => {
  expect(near('2026-11-21T10:00:00Z')).toBe('November 21, 2026 14:00');
  expect(near('2025-11-23T10:00:00Z')).toBe('November 23, 2025 14:00');
});
