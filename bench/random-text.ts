export type Random = () => number;

/** The same numbers in every run, so that two runs can be compared. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const syllables = ['ka', 'ro', 'len', 'tis', 'mor', 've', 'san', 'du', 'har', 'bel', 'i', 'qu'];
const small = ['the', 'of', 'and', 'to', 'in', 'a', 'was', 'said', 'that', 'on', 'for', 'it'];

/** A word out of a vocabulary in which few are common and most are rare. */
export function wordFrom(random: Random): string {
  if (random() < 0.4) return small[Math.floor(random() * small.length)]!;
  const length = 1 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

/** Eight to twenty-seven of them. */
export const sentence = (random: Random) =>
  `${Array.from({ length: 8 + Math.floor(random() * 20) }, () => wordFrom(random)).join(' ')}.`;
