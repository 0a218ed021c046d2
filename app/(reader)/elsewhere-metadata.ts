import type { Metadata } from 'next';
import type { Lookup, Newsroom } from '@/lib/articles/published';
import { wordsFor } from '@/lib/words/words';

/** The head of a page that is not there. */
export function elsewhereMetadata(lookup: Exclude<Lookup<never>, { found: 'here' }>, newsroom: Newsroom): Metadata {
  const gone = lookup.found === 'gone';
  const words = wordsFor(gone ? lookup.language : newsroom.language);
  return { title: `${gone ? words.gone : words.notFound} | ${newsroom.name}`, robots: { index: false } };
}
