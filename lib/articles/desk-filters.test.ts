import { expect, it } from 'vitest';
import { type DeskFilters, listAddress, readFilters } from '@/lib/articles/desk-filters';
import { newId } from '@/lib/body/ids';

const queryOf = (address: string) => Object.fromEntries(new URL(address, 'http://x').searchParams);

it('reads from an address what was filtered and ordered, and writes the same address', () => {
  const [section, author, topic] = [newId(), newId(), newId()];
  const filters: DeskFilters = {
    ...{ state: 'in review', section, topic, author, assigned: 'me', from: '2026-02-28', to: '2026-03-01' },
    ...{ dated: 'published', q: 'the vote', sort: 'headline', dir: 'desc', mine: true, archived: true, page: 3 },
  };
  expect(readFilters(queryOf(listAddress(filters)))).toEqual(filters);
  expect(listAddress({ state: 'in review', mine: true, page: 3 })).toBe('/desk/articles?state=in+review&mine=1&page=3');
});

it('leaves out what the address cannot mean', () => {
  const query = {
    ...{ state: 'on fire', page: '-2', q: '   ', section: ['a', 'b'], other: 'x', author: 'Leyla', topic: '1' },
    ...{ assigned: 'somebody', from: '2026-02-30', to: 'tomorrow', sort: 'length', dir: 'sideways', dated: 'x' },
  };
  expect(readFilters(query)).toEqual({});
  expect(listAddress({})).toBe('/desk/articles');
});

it('has one address for one order', () => {
  expect(readFilters({ sort: 'changed', dir: 'desc' })).toEqual({});
  expect(readFilters({ sort: 'headline', dir: 'asc' })).toEqual({ sort: 'headline' });
});
