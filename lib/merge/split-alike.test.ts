import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/body/plain-text';
import { bodyOf, documentOf, mergeBothWays, paragraph } from '@/lib/merge/testing';

const words = ['high', 'water', 'came', 'at', 'noon', 'and', 'went', 'by', 'dusk', 'again'];
const withBlocks = (...texts: [id: number, text: string][]) =>
  documentOf({ body: bodyOf(...texts.map(([id, text]) => paragraph(id, text))) });
const base = withBlocks([1, words.join(' ')]);

describe('a paragraph that one splits while the other writes in it', () => {
  it('stays split, and what was written stands in its half, once', () => {
    const split = withBlocks([1, 'high water came at noon'], [9, 'and went by dusk again']);
    const written = withBlocks([1, 'high water came again at noon and went by early dusk again']);
    const { document, conflicts } = mergeBothWays(base, split, written);
    expect(conflicts).toEqual([]);
    expect(document).toEqual(withBlocks([1, 'high water came again at noon'], [9, 'and went by early dusk again']));
  });

  it('and goes on to write in its new half, or splits that again', () => {
    const split = withBlocks([1, 'high water came'], [9, 'at noon, they said,'], [8, 'and went by dusk again']);
    const written = withBlocks([1, 'high water came at noon and went by dusk, again']);
    const { document, conflicts } = mergeBothWays(base, split, written);
    expect(conflicts).toEqual([]);
    expect(document).toEqual(
      withBlocks([1, 'high water came'], [9, 'at noon, they said,'], [8, 'and went by dusk, again']),
    );
  });

  it('wherever it is split, and whatever the other adds: no word is lost, none stands twice, and nobody is asked', () => {
    const places = {
      at: fc.integer({ min: 1, max: words.length - 1 }),
      added: fc.integer({ min: 0, max: words.length }),
    };
    const spaces = fc.constantFrom(['', ''], [' ', ''], ['', ' ']);
    fc.assert(
      fc.property(places.at, places.added, spaces, (at, added, [stays, goes]) => {
        const [first, second] = [words.slice(0, at).join(' ') + stays, goes + words.slice(at).join(' ')];
        const written = words.toSpliced(added, 0, 'quietly');
        const merged = mergeBothWays(base, withBlocks([1, first], [9, second]), withBlocks([1, written.join(' ')]));
        expect(merged.conflicts).toEqual([]);
        expect(merged.document.body.content).toHaveLength(2);
        expect(plainText(merged.document.body.content).split(/\s+/).filter(Boolean)).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });

  it('is asked about where the other wrote over the words between which it was split', () => {
    const split = withBlocks([1, 'high water came at noon'], [9, 'and went by dusk again']);
    const written = withBlocks([1, 'high water came at one but stayed by dusk again']);
    expect(mergeBothWays(base, split, written).conflicts).toHaveLength(1);
  });

  it('is left as it is where both split it', () => {
    const mine = withBlocks([1, 'high water came'], [9, 'at noon and went by dusk again']);
    const theirs = withBlocks([1, 'high water came at noon'], [8, 'and went by dusk again']);
    expect(mergeBothWays(base, mine, theirs).conflicts).toHaveLength(1);
  });
});
