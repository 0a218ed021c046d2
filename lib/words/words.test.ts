import { describe, expect, it } from 'vitest';
import { directionOf, pageLanguage, pageLanguages } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

/** Every string of a table, functions called with a small number and a name. */
function strings(value: unknown): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(3, 7, '§'))];
  return Object.values(value as object).flatMap(strings);
}

describe('the page’s own words', () => {
  it.each(pageLanguages)('leave nothing empty or undefined in %s', (language) => {
    for (const text of strings(wordsFor(language))) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('undefined');
    }
  });

  it('are English around a language without a table', () => {
    expect(wordsFor('fr').language).toBe('en');
    expect(wordsFor('').language).toBe('en');
  });

  it('follow the article’s language, whatever its region', () => {
    expect(wordsFor('ar-EG').lastUpdate).toBe('آخر تحديث:');
    expect(wordsFor('az-Latn-AZ').lastUpdate).toBe('Son yenilənmə:');
    expect(pageLanguage('EN-gb')).toBe('en');
  });
});

describe('counts', () => {
  it('are plain English: once, twice, three times, 12 times', () => {
    const { changedSincePublication } = wordsFor('en');
    expect(changedSincePublication(1)).toBe('Changed once since publication');
    expect(changedSincePublication(2)).toBe('Changed twice since publication');
    expect(changedSincePublication(3)).toBe('Changed three times since publication');
    expect(changedSincePublication(12)).toBe('Changed 12 times since publication');
  });

  it('agree in Arabic for one, two, few and many', () => {
    const { versions } = wordsFor('ar');
    expect([1, 2, 3, 11, 103].map(versions)).toEqual(['نسخة واحدة', 'نسختان', '3 نسخ', '11 نسخة', '103 نسخ']);
  });

  it('take one word in Azerbaijani', () => {
    expect(wordsFor('az').changedSincePublication(2)).toBe('Dərc olunandan sonra iki dəfə dəyişdirilib');
  });

  it('say one version, two versions in English', () => {
    expect([1, 2].map(wordsFor('en').versions)).toEqual(['1 version', '2 versions']);
  });
});

describe('direction', () => {
  it('is right to left for Arabic and for other languages in its script', () => {
    expect(['ar', 'fa', 'he', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'az', 'ru', 'not a tag'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});
