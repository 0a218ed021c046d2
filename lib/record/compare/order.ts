/**
 * Indices of the heaviest strictly rising sequence among `values` (whole numbers from 0), in order. What is in it can
 * be said to have stayed where it was; everything else moved.
 */
export function heaviestRise(values: number[], weights?: number[]): number[] {
  const best: number[] = [];
  const before: number[] = [];
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 2;
  const tree = new Int32Array(size).fill(-1);
  const heavier = (a: number, b: number) => (a < 0 ? b : b < 0 || best[a]! >= best[b]! ? a : b);

  let last = -1;
  for (const [index, value] of values.entries()) {
    let previous = -1;
    for (let at = value; at > 0; at -= at & -at) previous = heavier(previous, tree[at]!);
    best[index] = (weights?.[index] ?? 1) + (previous < 0 ? 0 : best[previous]!);
    before[index] = previous;
    for (let at = value + 1; at < size; at += at & -at) tree[at] = heavier(tree[at]!, index);
    last = heavier(last, index);
  }

  const rise: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) rise.push(at);
  return rise.reverse();
}
