import { ar } from '@/lib/words/ar';
import { az } from '@/lib/words/az';
import { en } from '@/lib/words/en';
import { type PageLanguage, pageLanguage } from '@/lib/words/languages';
import type { Words } from '@/lib/words/table';

const tables: Record<PageLanguage, Words> = { en, ar, az };

/** The page's own words around a text in `language`; English where there is no table of its own. */
export function wordsFor(language: string): Words {
  return tables[pageLanguage(language)];
}
