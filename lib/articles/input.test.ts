import { expect, test } from 'vitest';
import { publishInput, readInput, scheduleInput } from '@/lib/articles/input';

const notice = { version: 1, kind: 'correction', note: 'It was ten.' };

test('what a schedule cannot keep is refused in a sentence, and never dropped', () => {
  const wall = '2041-05-06T07:00';
  expect(readInput(scheduleInput, { ...notice, wall })).toMatchObject({ refersTo: null, supersedes: null });
  for (const earlier of [{ refersTo: 2 }, { supersedes: 2 }]) {
    expect(readInput(publishInput, { ...notice, ...earlier })).toMatchObject(earlier);
    expect(() => readInput(scheduleInput, { ...notice, wall, ...earlier })).toThrow(/published at once/);
  }
});
