import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InlineComparison } from '@/components/record/inline-comparison';
import { SideBySide } from '@/components/record/side-by-side';
import { textFixture } from '@/lib/articles/published.fixture';
import type { Block, Inline, Paragraph } from '@/lib/body/schema';
import { compareTexts } from '@/lib/record/compare/compare';
import { factsOf } from '@/lib/record/compare/facts';
import { minorDoubts } from '@/lib/record/compare/minor-doubts';
import { stepsOf } from '@/lib/record/compare/steps';
import { wordsFor } from '@/lib/words/words';

const said = (text: string): Inline => ({ type: 'text', text });
const note = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'footnote' }] });
const paragraph = (...content: Inline[]): Paragraph => ({ type: 'paragraph', content });
const compare = (from: Block, to: Block) => compareTexts(textFixture({ body: [from] }), textFixture({ body: [to] }));
const inOne = (from: Block, to: Block) =>
  renderToStaticMarkup(<InlineComparison comparison={compare(from, to)} language="en" />);
const beside = (from: Block, to: Block) => {
  const comparison = compare(from, to);
  const titles = { from: 'Version 1', to: 'Version 2' };
  return renderToStaticMarkup(
    <SideBySide comparison={comparison} steps={stepsOf(comparison)} language="en" titles={titles} />,
  );
};
const heard = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a changed footnote', () => {
  const was = paragraph(said('It rained.'), note('Weather office, 12 May.'));
  const is = paragraph(said('It rained.'), note('Weather office, 13 May.'));

  it('is compared word by word where it was written', () => {
    expect(heard(inOne(was, is))).toContain('It rained. Weather office, removed: 12 added: 13 end of change May.');
    expect(inOne(was, is)).toContain('<small class="in-note">');
    for (const word of ['removed: 12', 'added: 13']) expect(heard(beside(was, is))).toContain(word);
  });

  it('counts as the words that it is', () => {
    const comparison = compare(was, is);
    expect(comparison).toMatchObject({ wordsAdded: 1, wordsRemoved: 1 });
    expect(minorDoubts(comparison, 'en')).toEqual([{ about: 'numbers', changes: [{ from: '12', to: '13' }] }]);
  });
});

describe('a changed box', () => {
  const box = (title: string, text: string): Block => ({
    type: 'factBox',
    content: [
      { type: 'boxTitle', content: [{ type: 'text', text: title }] },
      paragraph(said(text)),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(said('Four boats'))] }] },
    ],
  });

  it('shows what changed in its title and in its text', () => {
    const markup = inOne(
      box('The ferry in figures', 'It has 12 seats.'),
      box('The ferry in numbers', 'It has 14 seats.'),
    );
    expect(markup).toContain('<section class="fact-box">');
    expect(heard(markup)).toContain('The ferry in removed: figures added: numbers');
    expect(heard(markup)).toContain('It has removed: 12 added: 14');
    expect(heard(markup)).toContain('Four boats');
  });

  it('is told by what it is', () => {
    const added = compareTexts(textFixture({ body: [] }), textFixture({ body: [box('A', 'b')] }));
    expect(wordsFor('en').record.summary(factsOf(added))).toMatch(/^One fact box was added/);
  });

  it('says whose note it is', () => {
    const from: Block = { type: 'editorsNote', content: [paragraph(said('We asked both sides.'))] };
    const to: Block = { type: 'editorsNote', content: [paragraph(said('We asked all sides.'))] };
    expect(heard(inOne(from, to))).toContain('Editor’s note We asked removed: both added: all end of change sides.');
  });
});

describe('a card', () => {
  const related = (article: string, headline: string): Block => ({
    type: 'relatedArticle',
    attrs: { article, headline, path: `/world/${article}` },
  });

  it('that leads elsewhere now is another, whole', () => {
    const markup = inOne(related('ferry', 'The ferry is late'), related('flood', 'The ferry is late'));
    expect(heard(markup)).toContain('Read also removed: The ferry is late');
    expect(heard(markup)).toContain('Read also added: The ferry is late');
    expect(markup).toContain('href="/world/flood"');
  });

  it('of something embedded is shown with its provider on either side', () => {
    const embed = (title: string): Block => ({
      type: 'embed',
      attrs: { provider: 'Vimeo', href: 'https://vimeo.com/1', title, author: 'Tide Office', ratio: 0 },
    });
    const markup = beside(embed('High water'), embed('Low water'));
    expect(heard(markup)).toContain('removed: High water end of change See it on Vimeo');
    expect(heard(markup)).toContain('added: Low water end of change See it on Vimeo');
  });
});

it('a paragraph that runs the other way now keeps its words, and its formatting changed', () => {
  const comparison = compare(paragraph(said('قال')), { ...paragraph(said('قال')), attrs: { dir: 'rtl' } });
  expect(wordsFor('en').record.summary(factsOf(comparison))).toBe('The formatting of one paragraph changed.');
});
