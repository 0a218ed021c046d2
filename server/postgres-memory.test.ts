import { expect, it } from 'vitest';
import { sharedBuffers } from '@/server/postgres-memory';

it('PostgreSQL’s cache takes a quarter of the memory, never less than its default and never more than it needs', () => {
  const gigabyte = 2 ** 30;
  expect([0.25, 1, 2, 64].map((size) => sharedBuffers(size * gigabyte))).toEqual(['128MB', '256MB', '512MB', '1024MB']);
  expect(sharedBuffers()).toMatch(/^\d+MB$/);
});
