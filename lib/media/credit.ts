/** Credits are one line, `photographer / agency`, either alone allowed. Pure. */

/** Sets spaces around `/` and drops empty parts: ` A. Watad/UNICEF ` → `A. Watad / UNICEF`. */
export function normaliseCredit(credit: string): string {
  return creditParts(credit).join(' / ');
}

/** The names of a credit in order; none for an empty one. */
export function creditParts(credit: string): string[] {
  return credit
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
