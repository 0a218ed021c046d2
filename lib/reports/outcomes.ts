import type { PublicationKind } from '@/lib/record/kinds';

/** Kinds of publication that put right what a reader reported. */
export const closingKinds: readonly PublicationKind[] = ['update', 'correction', 'clarification'];
