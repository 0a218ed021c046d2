import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase } from '@/lib/record/compare/documents.fixture';
import { cutterFor, flowOf } from '@/lib/record/compare/flow';

describe('a text is cut into words', () => {
  test('as the rules of its language cut it, whatever short way is taken', () => {
    const anyText = fc.oneof(phrase, fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.constantFrom('en', 'ar', 'az', 'fi', 'ja', 'ru'), anyText, (language, text) => {
        const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
        const told = segments.filter(({ segment, isWordLike }) => isWordLike || segment.trim() !== '');
        const cut = cutterFor(language)(flowOf(text)).tokens.slice(0, -1);
        expect(cut.map(({ text, isWord, start }) => [text, isWord, start])).toEqual(
          told.map(({ segment, isWordLike, index }) => [segment, isWordLike, index]),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('each with the space before it', () => {
    const { tokens } = cutterFor('en')(flowOf('The ferry, at 11.'));
    expect(tokens.map(({ text, gap, start }) => [text, start - gap])).toEqual([
      ['The', 0],
      ['ferry', 1],
      [',', 0],
      ['at', 1],
      ['11', 1],
      ['.', 0],
      ['', 0],
    ]);
  });
});
