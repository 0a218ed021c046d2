import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/body/schema';
import { type Anchor, anchorAt, findAnchor, type Place } from '@/lib/comments/anchor';
import { lineOf } from '@/lib/comments/line-of';

const block = (blockId: string, text: string): Place => ({ field: 'body', blockId, text });
const on = (place: Place, words: string): Anchor => {
  const start = place.text.indexOf(words);
  return anchorAt(place, start, start + words.length);
};
const wordsAt = (places: Place[], range: ReturnType<typeof findAnchor>) =>
  range &&
  `${range.blockId}: ${places.find(({ blockId }) => blockId === range.blockId)!.text.slice(range.start, range.end)}`;

const harbour = block('a', 'The harbour opened at noon, the mayor said, and the ferry came late.');
const pilots = block('b', 'Two pilots noticed.');
const finds = (anchor: Anchor, ...places: Place[]) => wordsAt(places, findAnchor(anchor, places));

describe('a comment’s words', () => {
  it('are found again after words were written before them', () => {
    const moved = block('a', `On Monday t${harbour.text.slice(1)}`);
    expect(finds(on(harbour, 'the mayor said'), moved, pilots)).toBe('a: the mayor said');
  });

  it('are the right ones where the same words stand twice', () => {
    const twice = block('a', 'the tide and the wind and the tide again');
    const second = anchorAt(twice, 26, 34);
    expect(second.exact).toBe('the tide');
    const places = [block('a', `so ${twice.text}`)];
    expect(findAnchor(second, places)).toMatchObject({ start: 29, end: 37 });
  });

  it('are followed into the block that they were moved to', () => {
    const rest = block('a', 'The harbour opened at noon,');
    const split = block('c', ' the mayor said, and the ferry came late.');
    expect(finds(on(harbour, 'the ferry came late'), rest, split)).toBe('c: the ferry came late');
  });

  it('are followed through a change of some of them', () => {
    const changed = block('a', harbour.text.replace('at noon', 'at half past noon'));
    expect(finds(on(harbour, 'opened at noon'), changed)).toBe('a: opened at half past noon');
  });

  it('are no longer there when they were deleted, though one like them stands elsewhere', () => {
    expect(finds(on(harbour, 'noon'), block('a', 'The harbour opened, the mayor said.'), pilots)).toBeNull();
    const the = anchorAt(harbour, 28, 31);
    expect(the.exact).toBe('the');
    expect(finds(the, block('a', 'When the sun rose nobody was there.'), pilots)).toBeNull();
  });

  it('of a headline are looked for in the headline alone', () => {
    const headline: Place = { field: 'headline', blockId: null, text: 'Two pilots noticed' };
    expect(findAnchor(on(headline, 'pilots noticed'), [{ ...headline, text: '' }, pilots])).toBeNull();
  });

  it('stay where they are whatever is written before and after them in their block', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (before, after, more, evenMore) => {
        const words = 'a sentence nobody else would write';
        const place = block('a', `${before}${words}${after}`);
        const anchor = anchorAt(place, before.length, before.length + words.length);
        const now = block('a', `${more}${before}${words}${after}${evenMore}`);
        expect(finds(anchor, now)).toBe(`a: ${words}`);
      }),
    );
  });
});

it('counts a block’s lines with what stands between and amid them', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
  const list: Block = {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph('one')] },
      { type: 'listItem', content: [paragraph('two')] },
    ],
  };
  expect(lineOf(list)).toBe('one\ntwo');
  const broken = { ...paragraph('a'), content: [...paragraph('a').content, { type: 'hardBreak' as const }] };
  expect(lineOf(broken)).toBe('a\n');
});
