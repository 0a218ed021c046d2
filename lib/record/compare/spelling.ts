/** What is left of a word when case, apostrophes, hyphens and Arabic's vowel marks are set aside. */
export function lettersOf(text: string, language: string): string {
  const lower = inLowerCase(text.normalize('NFC'), language).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return /\p{sc=Arab}/u.test(lower) ? lower.replace(/[\p{M}\u0640]/gu, '') : lower;
}

/** In Azerbaijani and Turkish `I` and `İ` are two letters. */
export function inLowerCase(text: string, language: string): string {
  try {
    return text.toLocaleLowerCase(language);
  } catch {
    return text.toLowerCase();
  }
}

/** Whether one word may be the other misspelt: a letter or two apart, or two letters in the wrong order. */
export function isRespelt(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return distance(a, b) <= (length < 3 ? 0 : length < 6 ? 1 : 2);
}

/** Letters to change, add, take away or swap with their neighbour to make one word of another. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const step = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + step);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}
