import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '@/lib/record/compare/align';
import { heaviestRise } from '@/lib/record/compare/order';

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 30 });

test('matches rise in both sequences and match equals', () => {
  fc.assert(
    fc.property(sequence, sequence, (from, to) => {
      const matches = align(from, to);
      for (const [place, [a, b]] of matches.entries()) {
        expect(from[a]).toBe(to[b]);
        const next = matches[place + 1];
        if (next) expect(a < next[0] && b < next[1]).toBe(true);
      }
    }),
  );
});

test('long sequences are split at what occurs once in each', () => {
  const words = (prefix: string) => Array.from({ length: 400 }, (_, at) => (at % 10 === 0 ? `mark ${at}` : prefix));
  const matches = align(words('old'), words('new'));
  expect(matches).toHaveLength(40);
  expect(matches.every(([a, b]) => a === b)).toBe(true);
});

test('sequences with nothing in common have no matches, however long', () => {
  const words = (prefix: string) => Array.from({ length: 5_000 }, (_, at) => `${prefix}${at}`);
  expect(align(words('a'), words('b'))).toEqual([]);
});

test('the heaviest rise is as heavy as any', () => {
  const weighted = fc.array(fc.record({ value: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) }), { maxLength: 9 });
  fc.assert(
    fc.property(weighted, (items) => {
      const values = items.map(({ value }) => value);
      const rise = heaviestRise(
        values,
        items.map(({ weight }) => weight),
      );
      expect(rise.every((at, place) => place === 0 || values[rise[place - 1]!]! < values[at]!)).toBe(true);
      expect(rise.reduce((sum, at) => sum + items[at]!.weight, 0)).toBe(heaviestByTrying(items, 0, -1));
    }),
  );
});

function heaviestByTrying(items: { value: number; weight: number }[], at: number, above: number): number {
  const item = items[at];
  if (!item) return 0;
  const without = heaviestByTrying(items, at + 1, above);
  return item.value <= above ? without : Math.max(without, item.weight + heaviestByTrying(items, at + 1, item.value));
}
