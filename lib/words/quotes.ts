/** How a language writes quotations: the outer pair and the inner one, each opening and closing. */
type Quotes = { double: readonly [string, string]; single: readonly [string, string] };

const english: Quotes = { double: ['“', '”'], single: ['‘', '’'] };
const guillemets = { double: ['«', '»'], single: ['“', '”'] } as const;
const low = { double: ['„', '“'], single: ['‚', '‘'] } as const;
/** French sets a narrow space, which does not break, inside its signs. */
const narrow = '\u202f';

/** By the house rules of each language's newspapers, as Unicode CLDR and the Imprimerie nationale give them. */
const quotesByLanguage: Record<string, Quotes> = {
  en: english,
  ar: guillemets,
  az: guillemets,
  de: low,
  es: guillemets,
  fa: { double: ['«', '»'], single: ['‹', '›'] },
  fr: { double: [`«${narrow}`, `${narrow}»`], single: ['“', '”'] },
  he: { double: ['”', '”'], single: ['’', '’'] },
  hy: guillemets,
  it: guillemets,
  ka: low,
  kk: guillemets,
  pt: guillemets,
  ru: { double: ['«', '»'], single: ['„', '“'] },
  tr: english,
  uk: { double: ['«', '»'], single: ['„', '“'] },
  uz: guillemets,
};

/** Languages whose words hold an apostrophe that a key types. */
const apostrophe = '’';
/** Also after the asterisks that Markdown makes bold and italic of. */
const opensAfter = /(^|[\s\u00a0\u202f([{«‹“‘„‚—–/-])[*_]{0,2}$/u;
/** A word that leans on the next one: `l’`, `d’`, `dell’`. */
const leans = /\p{L}’$/u;

/**
 * The sign that a straight quote stands for, typed in `language` after `before` (the line so far). Between letters a
 * single one is an apostrophe. Null for anything but a straight quote.
 */
export function quoteFor(language: string, typed: string, before: string): string | null {
  if (typed !== '"' && typed !== "'") return null;
  const { double, single } = quotesByLanguage[language.toLowerCase().split('-')[0]!] ?? english;
  const isOpen = ([open, close]: readonly [string, string]) => before.lastIndexOf(open) > before.lastIndexOf(close);
  const opens = opensAfter.test(before);
  if (typed === '"') return double[opens || (leans.test(before) && !isOpen(double)) ? 0 : 1];
  if (opens) return single[0];
  return isOpen(single) ? single[1] : apostrophe;
}
