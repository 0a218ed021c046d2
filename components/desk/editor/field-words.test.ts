import { expect, it } from 'vitest';
import { inWords } from '@/components/desk/editor/field-words';
import { sampleDocument } from '@/components/desk/editor/saving/sample-article';
import { settled } from '@/lib/checklist/rules';

const choices = {
  sections: [{ value: 's', name: 'World' }],
  authors: [{ value: 'a', name: 'Nino Sar' }],
  topics: [],
  languages: [{ value: 'en', name: 'English' }],
  checklist: settled({}),
  zone: 'Asia/Baku',
  drawnAt: '2024-07-20T10:02:00.000Z',
  site: 'http://localhost:3000',
};

it('a field is told in words, whatever it holds', () => {
  const mine = sampleDocument({ section: 's', bylines: [{ author: 'a', role: 'photographs' }] });
  expect(inWords('section', mine, choices)).toBe('World');
  expect(inWords('bylines', mine, choices)).toBe('photographs: Nino Sar');
  expect(inWords('language', mine, choices)).toBe('English');
});
