import { describe, expect, it } from 'vitest';
import { isSlug } from './paths';
import { proposeSlug } from './slug';

describe('a slug proposed from a headline', () => {
  it.each([
    ['The harbour’s new crane — and its cost', 'en', 'the-harbours-new-crane-and-its-cost'],
    ['Şəhərdə yeni körpü açıldı', 'az', 'seherde-yeni-korpu-acildi'],
    ['Sevda Qarabəndli', 'en', 'sevda-qarabendli'],
    ['Город открыл мост', 'ru', 'gorod-otkryl-most'],
    ['  ¡Olé!  ', 'es', 'ole'],
  ])('%s', (headline, language, slug) => {
    expect(proposeSlug(headline, language)).toBe(slug);
  });

  it('writes Arabic in Latin letters', () => {
    expect(isSlug(proposeSlug('الميناء يفتح أبوابه', 'ar'))).toBe(true);
  });

  it('ends between words when the headline is long', () => {
    const slug = proposeSlug('word '.repeat(60), 'en');
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('word')).toBe(true);
  });

  it('is empty when nothing can be written', () => {
    expect(proposeSlug('…', 'en')).toBe('');
  });
});
