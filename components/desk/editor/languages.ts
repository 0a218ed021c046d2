import type { Option } from '@/components/desk/ui/use-combobox';

const codes = [
  'en',
  'ar',
  'az',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'hy',
  'it',
  'ka',
  'kk',
  'pt',
  'ru',
  'tr',
  'uk',
  'ur',
  'uz',
  'zh',
];

/** Languages an article can be in, by their English names; one already in use is never missing. */
export function languageOptions(used: string): Option[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const all = codes.includes(used) ? codes : [...codes, used];
  return all.map((code) => ({ value: code, name: names.of(code) ?? code }));
}
