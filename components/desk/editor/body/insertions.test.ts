import { expect, it } from 'vitest';
import { insertions, matchingInsertions } from '@/components/desk/editor/body/insertions';

const names = (typed: string) => matchingInsertions(typed).map(({ name }) => name);

it('offers everything until something is typed', () => expect(names('')).toHaveLength(insertions.length));
it('finds by the beginning of a name before its middle', () =>
  expect(names('sub')).toEqual(['Subhead', 'Small subhead']));
it('finds by other words for it', () => expect(names('photo')).toEqual(['Picture']));
it('finds across a space', () => expect(names('pull q')).toEqual(['Pull quote']));
it('offers nothing for what is no block', () => expect(names('xyzzy')).toEqual([]));
