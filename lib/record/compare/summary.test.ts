import { describe, expect, test } from 'vitest';
import type { PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import { summariseChange } from '@/lib/record/compare/summary';
import { bodyOf, heading, marked, paragraph, pictureBlock, textOf } from '@/lib/record/compare/texts.fixture';
import { wordsFor } from '@/lib/words/words';

const told = (from: PublishedText | null, to: PublishedText | null, language = 'en') =>
  summariseChange(compareTexts(from, to), wordsFor(language));

const first = 'The night ferry sailed at eleven with two hundred and forty people aboard.';
const second = 'Nobody in the harbour office had expected more than sixty passengers to come.';
const third = 'Tickets cost three manat, and children under seven travel without one.';
const before: PublishedText = { ...bodyOf(first, second), headline: 'Night ferry returns' };
const after: PublishedText = {
  ...bodyOf(first.replace('eleven', 'midnight'), second.replace('sixty', 'seventy'), third),
  headline: 'Night ferry returns after nine years',
};

describe('one sentence tells a change', () => {
  test('in English', () => {
    expect(told(before, after)).toBe(
      'Two paragraphs and the headline changed, and one paragraph was added; 16 words added, 2 removed.',
    );
  });

  test('in Azerbaijani, whose capital of i is İ', () => {
    expect(told(before, after, 'az')).toBe(
      'İki abzas və başlıq dəyişib, bir abzas əlavə olunub; 16 söz əlavə olunub, 2 söz çıxarılıb.',
    );
  });

  test('in Arabic', () => {
    expect(told(before, after, 'ar')).toBe(
      'شمل التغيير فقرتين والعنوان، وشملت الإضافة فقرة واحدة؛ أُضيفت 16 كلمة وحُذفت كلمتان.',
    );
  });

  test('a first version by its length, equal ones as such', () => {
    expect(told(null, bodyOf(first))).toBe('19 words added.');
    expect(told(before, before)).toBe('Nothing changed.');
  });

  test('a break in a paragraph and a word made bold are formatting', () => {
    expect(told(bodyOf(`${first} ${second}`), bodyOf(first, second))).toBe('The formatting of two paragraphs changed.');
    expect(told(bodyOf('a b'), bodyOf(paragraph([marked('a', { type: 'bold' }), marked(' b')])))).toBe(
      'The formatting of one paragraph changed.',
    );
  });

  test('a caption is told as a caption, another picture as a picture', () => {
    expect(told(bodyOf(pictureBlock()), bodyOf(pictureBlock({ alt: 'A ferry' })))).toBe(
      'A picture’s description changed.',
    );
    expect(told(bodyOf(pictureBlock()), bodyOf(pictureBlock({ sha256: 'b'.repeat(64) })))).toBe('One picture changed.');
  });

  test('a field that was empty was added', () => {
    expect(told(textOf(), textOf({ standfirst: 'It runs again.' }))).toBe('The standfirst was added; 3 words added.');
    expect(told(bodyOf(heading(first), second, third), bodyOf(second, third, heading(first)))).toBe(
      'One subhead moved.',
    );
  });
});
