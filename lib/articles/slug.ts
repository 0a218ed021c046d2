import { slugify } from 'transliteration';

/** Letters whose Azerbaijani and Turkish readers expect another transliteration than the general table's. */
const azerbaijani: [string, string][] = [
  ['ı', 'i'],
  ['İ', 'I'],
  ['ö', 'o'],
  ['Ö', 'O'],
  ['ü', 'u'],
  ['Ü', 'U'],
  ['ğ', 'g'],
  ['Ğ', 'G'],
  ['ş', 's'],
  ['Ş', 'S'],
  ['ç', 'c'],
  ['Ç', 'C'],
];
/** The general table drops these, and words become unreadable. */
const dropped: [string, string][] = [
  ['ə', 'e'],
  ['Ə', 'E'],
  ['ا', 'a'],
  ['أ', 'a'],
  ['إ', 'i'],
  ['آ', 'a'],
  ['ى', 'a'],
  ['ة', 'a'],
];

/**
 * A slug for a headline in any script: transliterated, lower-case, words joined by hyphens, at most 80 characters cut
 * between words. Empty when nothing of the headline can be written in Latin letters.
 */
export function proposeSlug(headline: string, language: string): string {
  const replace: [string, string][] = [
    ["'", ''],
    ['’', ''],
    ['ʼ', ''],
    ...dropped,
    ...(language === 'az' || language === 'tr' ? azerbaijani : []),
  ];
  const slug = slugify(headline.normalize('NFC'), { replace, lowercase: true, separator: '-' })
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= 80) return slug;
  const cut = slug.slice(0, 81);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0) || 80).replace(/-+$/, '');
}
