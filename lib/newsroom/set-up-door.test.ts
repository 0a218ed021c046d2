import { expect, it } from 'vitest';
import { maySetUp } from '@/lib/newsroom/set-up-door';

const expected = 'abcd-efgh-jkmn';

it('lets in whoever sits at the machine, without a code', () => {
  expect(maySetUp({ near: true, code: null, expected })).toBe(true);
  expect(maySetUp({ near: true, code: null, expected: undefined })).toBe(true);
});

it('lets in from afar with the code, as it was typed', () => {
  expect(maySetUp({ near: false, code: ' ABCD-efgh-jkmn\n', expected })).toBe(true);
});

it('keeps everybody else out', () => {
  for (const code of [null, '', 'abcd', 'abcd-efgh-jkmp']) {
    expect(maySetUp({ near: false, code, expected })).toBe(false);
  }
});

it('keeps everybody out from afar where there is no code', () => {
  expect(maySetUp({ near: false, code: '', expected: undefined })).toBe(false);
  expect(maySetUp({ near: false, code: '', expected: '' })).toBe(false);
});
