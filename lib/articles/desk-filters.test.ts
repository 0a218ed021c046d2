import { expect, it } from 'vitest';
import { listAddress, readFilters } from '@/lib/articles/desk-filters';

it('reads from an address what was filtered, and writes the same address', () => {
  const filters = { state: 'in review', section: 'a', author: 'b', mine: true, q: 'the vote', page: 3 } as const;
  const address = listAddress(filters);
  expect(address).toBe('/desk/articles?state=in+review&section=a&author=b&q=the+vote&mine=1&page=3');
  expect(readFilters(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(filters);
});

it('leaves out what the address cannot mean', () => {
  const query = { state: 'on fire', page: '-2', q: '   ', section: ['a', 'b'], other: 'x' };
  expect(readFilters(query)).toEqual({});
  expect(listAddress({})).toBe('/desk/articles');
});
