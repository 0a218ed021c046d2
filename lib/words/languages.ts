/** Languages that the page's own words are written in. An article in another language gets the English ones. */
export const pageLanguages = ['en', 'ar', 'az'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The language whose words stand around a text in `tag` (BCP 47). */
export function pageLanguage(tag: string): PageLanguage {
  const base = tag.toLowerCase().split('-')[0];
  return pageLanguages.find((language) => language === base) ?? 'en';
}

/** Which way a text in `tag` runs; an unreadable tag runs left to right. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
