import { type PageLanguage, pageLanguages } from '@/lib/words/languages';

const names: Record<PageLanguage, string> = { en: 'English', ar: 'Arabic · العربية', az: 'Azerbaijani · Azərbaycanca' };

/** The languages in which the site's own words are written, for a select. */
export const languageOptions = pageLanguages.map((language) => ({ value: language, name: names[language] }));
