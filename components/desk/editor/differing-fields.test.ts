import { expect, it } from 'vitest';
import { differingFields, inWords } from '@/components/desk/editor/differing-fields';
import { sampleDocument } from '@/components/desk/editor/saving/sample-article';
import type { Block } from '@/lib/body/schema';
import { settled } from '@/lib/checklist/rules';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const choices = {
  sections: [{ value: 's', name: 'World' }],
  authors: [{ value: 'a', name: 'Nino Sar' }],
  topics: [],
  languages: [{ value: 'en', name: 'English' }],
  checklist: settled({}),
  zone: 'Asia/Baku',
  site: 'http://localhost:3000',
};

it('two texts differ in the fields that say different things, in the order of the page', () => {
  const mine = sampleDocument({
    headline: 'Rain',
    body: { type: 'doc', content: [paragraph('Rain fell.')] },
    section: 's',
  });
  expect(differingFields(mine, sampleDocument({ kicker: 'Weather' }))).toEqual([
    'kicker',
    'headline',
    'body',
    'section',
  ]);
  expect(differingFields(mine, { ...mine })).toEqual([]);
});

it('a field is told in words, whatever it holds', () => {
  const mine = sampleDocument({ section: 's', bylines: [{ author: 'a', role: 'photographs' }] });
  expect(inWords('section', mine, choices)).toBe('World');
  expect(inWords('bylines', mine, choices)).toBe('photographs: Nino Sar');
  expect(inWords('language', mine, choices)).toBe('English');
});
