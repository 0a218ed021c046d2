import { expect, test } from 'vitest';
import { spanOf } from '@/lib/media/span-of';

test.each([
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-12', '2024-12-01', '2025-01-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
])('%s means the days from %s until %s', (word, from, until) => {
  expect(spanOf(word)).toEqual({ from, until });
});

test.each(['2024-13', '2023-02-29', '100%', '20240720', '0024', 'July'])('%s means no days', (word) => {
  expect(spanOf(word)).toBeNull();
});
