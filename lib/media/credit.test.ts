import { describe, expect, test } from 'vitest';
import { creditParts, normaliseCredit } from '@/lib/media/credit';

describe('a credit', () => {
  test.each([
    [' A. Watad/UNICEF ', 'A. Watad / UNICEF'],
    ['A. Watad /UNICEF', 'A. Watad / UNICEF'],
    ['A.  Watad\n/\tUNICEF', 'A. Watad / UNICEF'],
    ['A. Watad / Agency / Pool', 'A. Watad / Agency / Pool'],
  ])('has spaces set around its slash: %j', (written, printed) => {
    expect(normaliseCredit(written)).toBe(printed);
  });

  test.each([
    ['UNICEF', 'UNICEF'],
    ['/UNICEF', 'UNICEF'],
    ['A. Watad /', 'A. Watad'],
    [' / ', ''],
    ['', ''],
  ])('leaves no stray slash where a part is empty: %j', (written, printed) => {
    expect(normaliseCredit(written)).toBe(printed);
  });

  test('comes apart into its names', () => {
    expect(creditParts('A. Watad/UNICEF')).toEqual(['A. Watad', 'UNICEF']);
  });
});
