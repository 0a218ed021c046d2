import type { PublicationKind } from '@/lib/record/kinds';
import { wordsFor } from '@/lib/words/words';

/** A kind of publication inside a line of the desk's. */
export const kindName = (kind: PublicationKind): string => wordsFor('en').kind[kind].toLowerCase();
