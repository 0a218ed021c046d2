/** PostgreSQL's own dictionaries by language; `simple` (whole words) where it has none, e.g. Azerbaijani. */
const dictionaries: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/** The text search configuration for a BCP 47 language. */
export const searchConfigFor = (language: string): string => dictionaries[language.split('-')[0]!] ?? 'simple';

/** Every configuration that an article's text can be under. */
export const searchConfigs: string[] = ['simple', ...new Set(Object.values(dictionaries))];
