import { isRotation } from '@/lib/record/checkpoint';
import { readVerifier, type Verifier } from '@/lib/record/signed-note';
import { type Fault, faultAtLarge } from '@/lib/record/verify/faults';
import type { ServedKey } from '@/lib/record/verify/shapes';

/** A newsroom's keys, oldest first, as far as each is endorsed by the one before it. */
export function checkKeys(served: readonly ServedKey[]): { keys: Verifier[]; faults: Fault[] } {
  const keys: Verifier[] = [];
  for (const { number, key, endorsement } of served) {
    const verifier = readVerifier(key);
    const before = keys.at(-1);
    if (!verifier || number !== keys.length + 1) {
      return { keys, faults: [faultAtLarge(`Key ${number} of the record cannot be read.`)] };
    }
    if (before && !isRotation(endorsement ?? '', before, verifier)) {
      const sentence = `The record changed hands: key ${number} was not endorsed by the one before it, as a rotation is and a theft is not.`;
      return { keys, faults: [faultAtLarge(sentence)] };
    }
    keys.push(verifier);
  }
  return { keys, faults: [] };
}
