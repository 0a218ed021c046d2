/** Korean syllables and, for who types for long, Chinese characters: letters enough that none is typed twice. */
const ranges = [
  [0xac00, 0xd7a3],
  [0x4e00, 0x9fff],
] as const;

/** Letters of which each is typed once in a whole run; of two writers, `writer` 0 has every other, 1 those between. */
export function* lettersOf(writer: 0 | 1): Generator<string, never> {
  for (const [first, last] of ranges) {
    for (let code = first + writer; code <= last; code += 2) yield String.fromCodePoint(code);
  }
  throw new Error('There are no letters left that nobody typed: torture for a shorter time.');
}
