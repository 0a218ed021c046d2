import { expect, test } from 'vitest';
import { rightsProblems, termOf } from '@/lib/media/rights';

const zone = 'Asia/Baku';
/** 23:30 in Baku on July 20, 2024. */
const late = { at: new Date('2024-07-20T19:30:00Z'), zone };
/** Half an hour into the next day there; still July 20 in Greenwich. */
const after = { at: new Date('2024-07-20T20:00:00Z'), zone };

test('a picture may be used through its last day, as the newsroom’s clocks count it', () => {
  expect(rightsProblems({ useUntil: '2024-07-20' }, late)).toEqual([]);
  expect(rightsProblems({ useUntil: '2024-07-20' }, after)).toEqual([
    'The right to use this picture ended after July 20, 2024. Choose another one.',
  ]);
});

test('one without a last day may always be used', () => {
  expect(rightsProblems({ useUntil: null }, late)).toEqual([]);
  expect(termOf({ useUntil: null }, late)).toBe('open');
});

test.each([
  ['2024-08-03', 'soon'],
  ['2024-08-04', 'open'],
  ['2024-07-19', 'over'],
])('the library warns two weeks ahead: %s is %s', (useUntil, term) => {
  expect(termOf({ useUntil }, late)).toBe(term);
});
