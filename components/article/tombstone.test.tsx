import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Article } from '@/components/article/article';
import { InlineComparison } from '@/components/record/inline-comparison';
import type { PublishedText } from '@/lib/articles/published';
import { newsroomFixture, textFixture } from '@/lib/articles/published.fixture';
import { feedHtml } from '@/lib/feeds/feed-blocks';
import { applyComparison } from '@/lib/record/compare/apply';
import { compareTexts } from '@/lib/record/compare/compare';
import { textFromParts } from '@/lib/record/parts';
import { wordsFor } from '@/lib/words/words';

const redacted = { on: '2024-07-20', reason: 'A court ordered it.' };
const gone = (language: string) => textFixture({ language, body: [{ type: 'redacted', attrs: redacted }] });
const heard = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const page = (text: PublishedText) =>
  heard(
    renderToStaticMarkup(
      <Article
        text={text}
        slugs={{ sections: {}, topics: {}, authors: {} }}
        zone={newsroomFixture.timeZone}
        firstPublishedAt={null}
        path="/world/ferry"
      />,
    ),
  );
const compared = (from: PublishedText, to: PublishedText) =>
  renderToStaticMarkup(<InlineComparison comparison={compareTexts(from, to)} language="en" />);

describe('where something was redacted', () => {
  test.each([
    ['en', 'Redacted on July 20, 2024: A court ordered it.'],
    ['az', '20 iyul 2024 tarixində mətndən çıxarılıb: A court ordered it.'],
    ['ar', 'حُجب في 20 يوليو 2024: \u2068A court ordered it.\u2069'],
  ])('the article says so in words, in %s', (language, sentence) => {
    expect(page(gone(language))).toContain(sentence);
  });

  test('each field is named, and the headline stands in for itself', () => {
    const missing = [2, 7, 8, 10, 11].map((ordinal) => ({
      ordinal,
      name: ['', '', 'section', '', '', '', '', 'headline', 'standfirst', '', 'bylines', 'leadImage'][ordinal]!,
      redacted,
    }));
    const stored = [
      ['path', '/a/b'],
      ['language', 'en'],
      ['section', { id: 's', name: 'City' }],
      ['genre', 'news'],
    ].map(([name, value]) => ({ name: name as string, value: JSON.stringify(value), blockId: null }));
    const text = { ...textFixture(), ...textFromParts(stored, missing)! };
    expect(page(text)).toMatch(
      /Headline redacted Headline Redacted on .* Standfirst Redacted on .* Bylines Redacted on/,
    );
    expect(page(text)).toContain('Lead picture Redacted on July 20, 2024');
  });

  test('what is gone without an entry that says why is called missing', () => {
    expect(page(textFixture({ body: [{ type: 'redacted', attrs: { on: null, reason: '' } }] }))).toContain(
      'This part of the record is missing.',
    );
  });

  test('a comparison shows it as redacted on either side, never as removed or added', () => {
    const before = gone('en');
    const after = textFixture({ headline: 'Another headline' });
    for (const markup of [compared(before, after), compared(after, before)]) {
      expect(heard(markup)).toContain('Redacted on July 20, 2024: A court ordered it.');
      expect(markup).not.toMatch(/<(ins|del)[^>]*>[^<]*(<[^>]*>)?[^<]*Redacted/);
    }
    expect(compared(before, gone('en'))).toContain('Part of the text was redacted');
    expect(applyComparison(after, compareTexts(after, before))).toEqual(before);
  });

  test('a comparison of a field that is gone on one side does not call it changed', () => {
    const whole = textFixture();
    const without = textFixture({ standfirst: '', redacted: { standfirst: redacted } });
    for (const markup of [compared(whole, without), compared(without, whole)]) {
      expect(markup).not.toMatch(/<(ins|del)/);
      expect(heard(markup)).toContain('Standfirst Redacted on July 20, 2024');
    }
    expect(applyComparison(whole, compareTexts(whole, without))).toEqual(without);
    expect(applyComparison(without, compareTexts(without, whole))).toEqual(whole);
  });

  test('feeds say it too', () => {
    expect(feedHtml(gone('en').body, wordsFor('en'))).toBe(
      '<p><em>Redacted on July 20, 2024: A court ordered it.</em></p>',
    );
  });
});
