import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { InlineComparison } from '@/components/record/inline-comparison';
import type { PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import { bodyOf, heading, marked, paragraph, pictureBlock, textOf } from '@/lib/record/compare/texts.fixture';

function shown(from: PublishedText, to: PublishedText, props: { most?: number; language?: string } = {}): string {
  const comparison = compareTexts(from, to);
  return renderToStaticMarkup(<InlineComparison comparison={comparison} language="en" {...props} />);
}

/** The page as somebody hears it: every word, none of the marks. */
const heard = (markup: string) =>
  markup
    .replaceAll(/<\/(?:p|dt|dd|figure)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const unchanged = Array.from({ length: 9 }, (_, index) => `Paragraph ${index} says what it said before.`);

describe('a comparison', () => {
  test('marks removed and inserted words, and says so to those who hear it', () => {
    const markup = shown(bodyOf('The ferry carries 240 people.'), bodyOf('The ferry carries 260 people.'));
    expect(markup).toMatch(/<del [^>]*>.*240<\/del>.*<ins [^>]*>.*260<\/ins>/);
    expect(heard(markup)).toBe('The ferry carries removed: 240 added: 260 end of change people.');
  });

  test('marks words whose formatting alone changed, with where a link led', () => {
    const link = (href: string) => bodyOf(paragraph([marked('The timetable', { type: 'link', attrs: { href } })]));
    const markup = shown(link('https://example.org/old'), link('https://example.org/new'));
    expect(markup).not.toContain('<ins');
    expect(heard(markup)).toBe('formatting changed: The timetable (link led to https://example.org/old) end of change');
  });

  test('folds away what stayed, but for a block on each side of a change', () => {
    const from = bodyOf(...unchanged, 'The end.');
    const to = bodyOf(...unchanged, 'Not the end.');
    const markup = shown(from, to);
    expect(markup).toContain('<summary class="label">8 paragraphs unchanged</summary>');
    expect(markup.indexOf('</details>')).toBeLessThan(markup.indexOf('Paragraph 8'));
  });

  test('in brief shows the changes alone', () => {
    const markup = shown(bodyOf(...unchanged), bodyOf(...unchanged, 'One more.'), { most: 3 });
    expect(markup).not.toContain('Paragraph');
    expect(heard(markup)).toContain('One more.');
  });

  test('links a moved paragraph with the place it left', () => {
    const [first, ...rest] = unchanged as [string, ...string[]];
    const markup = shown(bodyOf(first, ...rest), bodyOf(...rest, first));
    expect(markup).toContain('href="#moved-0"');
    expect(markup).toContain('id="moved-0"');
  });

  test('says what a paragraph became when its words stayed', () => {
    expect(heard(shown(bodyOf('The crossing'), bodyOf(heading('The crossing'))))).toBe('Now a subhead The crossing');
  });

  test('shows a picture before and after', () => {
    const markup = shown(bodyOf(pictureBlock()), bodyOf(pictureBlock({ sha256: 'b'.repeat(64) })));
    expect(markup).toContain(`/media/${'a'.repeat(64)}/`);
    expect(markup).toContain(`/media/${'b'.repeat(64)}/`);
    expect(heard(markup)).toContain('Before After');
  });

  test('names the field that changed', () => {
    expect(heard(shown(textOf(), textOf({ headline: 'Night ferry returns' })))).toContain(
      'Headline Night ferry returns',
    );
  });

  test('of equal texts says that they read the same', () => {
    expect(heard(shown(textOf(), textOf()))).toBe('These two versions read the same.');
  });

  test('runs in the direction of its language', () => {
    const markup = shown(bodyOf('تسع سنوات'), bodyOf('عشر سنوات'), { language: 'ar' });
    expect(markup).toMatch(/^<div class="comparison" lang="ar" dir="rtl">/);
  });
});
