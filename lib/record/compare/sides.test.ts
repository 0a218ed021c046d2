import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '@/lib/record/compare/compare';
import { anyPublishedText, editedText } from '@/lib/record/compare/documents.fixture';
import { plainOf } from '@/lib/record/compare/flow';
import { fieldsOn, runsOn } from '@/lib/record/compare/sides';
import { onlyField, stepsOf } from '@/lib/record/compare/steps';
import { bodyOf, textOf } from '@/lib/record/compare/texts.fixture';

const anyTwo = fc.oneof(editedText, fc.tuple(anyPublishedText, anyPublishedText));

describe('one side of a comparison', () => {
  test('has the words of its own text, every one and no other', () => {
    fc.assert(
      fc.property(anyTwo, ([from, to]) => {
        const comparison = compareTexts(from, to);
        for (const field of ['kicker', 'headline', 'standfirst', 'dateline'] as const) {
          const runs = comparison.words[field];
          if (!runs) continue;
          const told = (side: 'from' | 'to') => runsOn(side, runs).map(({ nodes }) => plainOf(nodes));
          expect(told('from').join('')).toBe(from[field]);
          expect(told('to').join('')).toBe(to[field]);
        }
      }),
    );
  });

  test('names the people of its own byline', () => {
    const by = (id: string, name: string) => ({ id, name, role: 'by' as const });
    const from = textOf({ bylines: [by('1', 'Nadia'), by('2', 'Ilse')] });
    const to = textOf({ bylines: [by('1', 'Nadia'), by('3', 'Tomas')] });
    const comparison = compareTexts(from, to);
    const names = (side: 'from' | 'to') => fieldsOn(side, comparison).bylines?.map(({ item }) => item.name);
    expect([names('from'), names('to')]).toEqual([
      ['Nadia', 'Ilse'],
      ['Nadia', 'Tomas'],
    ]);
  });
});

describe('changes in order', () => {
  test('are numbered from the kicker down to the search description, a move once and nothing unchanged', () => {
    const [first, second, third] = ['The ferry sailed at eleven.', 'Nobody had expected it.', 'Tickets cost three.'];
    const from = bodyOf(first, second, third);
    const to = { ...bodyOf(third, first, `${second} At all.`), headline: 'It sailed', description: 'A ferry' };
    const comparison = compareTexts(from, to);
    const steps = stepsOf(comparison);
    expect([steps.above, steps.below, steps.total]).toEqual([['headline'], ['description'], 4]);
    const numbered = comparison.blocks.map((change) => [change.kind, steps.numberOf(change)]);
    expect(numbered).toEqual([
      ['same', 2],
      ['same', undefined],
      ['changed', 3],
      ['moved away', undefined],
    ]);
    expect(steps.numberOf('description')).toBe(4);
  });

  test('each field can be had alone', () => {
    const comparison = compareTexts(textOf(), textOf({ headline: 'It sailed', path: '/harbour/other' }));
    expect(stepsOf(onlyField(comparison, 'headline'))).toMatchObject({ above: ['headline'], below: [], total: 1 });
    expect(stepsOf(onlyField(comparison, 'path'))).toMatchObject({ above: [], below: ['path'], total: 1 });
  });
});
