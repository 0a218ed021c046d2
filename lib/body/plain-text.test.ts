import { expect, it } from 'vitest';
import { plainText, runningText } from '@/lib/body/plain-text';
import type { Block, Inline } from '@/lib/body/schema';

const said = (text: string): Inline => ({ type: 'text', text });
const note = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'footnote' }] });
const blocks: Block[] = [
  { type: 'paragraph', content: [said('It rained.'), note('Weather '), note('office.'), said(' Again.')] },
  {
    type: 'factBox',
    content: [
      { type: 'boxTitle', content: [{ type: 'text', text: 'In figures' }] },
      { type: 'paragraph', content: [said('Twelve')] },
    ],
  },
  { type: 'relatedArticle', attrs: { article: 'x', headline: 'The ferry', path: '/world/ferry' } },
  { type: 'embed', attrs: { provider: 'Vimeo', href: 'https://vimeo.com/1', title: 'Tide', author: '', ratio: 0 } },
];

it('is all the words that a text says, a note beside the word that it is about', () => {
  expect(plainText(blocks)).toBe('It rained. Weather office. Again.\nIn figures\nTwelve\nThe ferry\nTide');
});

it('leaves footnotes out where a page shows them elsewhere', () => {
  expect(runningText(blocks)).toBe('It rained. Again.\nIn figures\nTwelve\nThe ferry\nTide');
});
