import { createHash } from 'node:crypto';

/**
 * The record's Merkle tree as RFC 9162, section 2.1, defines it. Hashes are SHA-256 in lower-case hex. The leaf of an
 * entry is the 32 bytes of its publication's hash.
 */

/** A complete subtree: of the 2^level entries from index·2^level on. */
export type Place = { level: number; index: number };
export type TreeNode = Place & { hash: string };
/** Entries `from` up to, not including, `to`. */
type Range = { from: number; to: number };

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const hash = (...parts: Uint8Array[]) => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
};

/** The root of a tree without entries. */
export const emptyRoot = hash();
/** The hash of a leaf, from its bytes in hex. */
export const leafHash = (leaf: string): string => hash(Buffer.of(0), bytes(leaf));
/** The hash of a node, from those of its two children. */
const nodeHash = (left: string, right: string): string => hash(Buffer.of(1), bytes(left), bytes(right));

/** The largest power of two smaller than `n`; `n` is at least 2. Numbers of entries may pass 2^32, so no bit shifts. */
function split(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

/** The complete subtrees that make up a range, left to right: at most two for each level of the tree. */
function placesOf({ from, to }: Range): Place[] {
  const places: Place[] = [];
  for (let at = from; at < to; ) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    places.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return places;
}

/** The complete subtrees of a tree of `size` entries, largest first: all that its root, or its growth, needs. */
export const peaksOf = (size: number): Place[] => placesOf({ from: 0, to: size });

/** The root above complete subtrees, given left to right. */
export function rootOf(hashes: readonly string[]): string {
  const [last, ...before] = [...hashes].reverse();
  return last === undefined ? emptyRoot : before.reduce((root, left) => nodeHash(left, root), last);
}

/** A proof as the ranges whose hashes it lists, and so as the subtrees that are to be read. */
export type ProofPlan = Place[][];

/** What proves that entry `index` stands in the tree of the first `size` entries (RFC 9162, 2.1.3.1). */
export function planInclusion(index: number, size: number): ProofPlan {
  return pathRanges(index, { from: 0, to: size }).map(placesOf);
}

function pathRanges(index: number, { from, to }: Range): Range[] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...pathRanges(index, { from, to: middle }), { from: middle, to }]
    : [...pathRanges(index, { from: middle, to }), { from, to: middle }];
}

/** What proves that the tree of `size` entries begins with that of the first `earlier` (RFC 9162, 2.1.4.1). */
export function planConsistency(earlier: number, size: number): ProofPlan {
  return earlier === 0 || earlier === size ? [] : subproofRanges(earlier, { from: 0, to: size }, true).map(placesOf);
}

function subproofRanges(earlier: number, { from, to }: Range, isWhole: boolean): Range[] {
  if (earlier === to - from) return isWhole ? [] : [{ from, to }];
  const half = split(to - from);
  const middle = from + half;
  return earlier <= half
    ? [...subproofRanges(earlier, { from, to: middle }, isWhole), { from: middle, to }]
    : [...subproofRanges(earlier - half, { from: middle, to }, false), { from, to: middle }];
}

/** The proof's hashes, from the hashes of its subtrees. */
export const fillProof = (plan: ProofPlan, hashAt: (place: Place) => string): string[] =>
  plan.map((places) => rootOf(places.map(hashAt)));

/**
 * Adds a leaf (its hash) to the complete subtrees `peaks` of a tree, in place, and returns the nodes that the tree gains.
 */
export function addLeaf(peaks: TreeNode[], leaf: string): TreeNode[] {
  const last = peaks.at(-1);
  let node: TreeNode = { level: 0, index: last ? (last.index + 1) * 2 ** last.level : 0, hash: leaf };
  const added = [node];
  for (let left = peaks.at(-1); left && left.level === node.level; left = peaks.at(-1)) {
    peaks.pop();
    node = { level: node.level + 1, index: left.index / 2, hash: nodeHash(left.hash, node.hash) };
    added.push(node);
  }
  peaks.push(node);
  return added;
}

/** The nodes that a tree of `size` entries gains from these leaves. `hashes` are those of `peaksOf(size)`. */
export function growth(size: number, hashes: readonly string[], leaves: readonly string[]): TreeNode[] {
  const peaks = peaksOf(size).map((place, at) => ({ ...place, hash: hashes[at]! }));
  return leaves.flatMap((leaf) => addLeaf(peaks, leaf));
}

export type Inclusion = { index: number; size: number; leaf: string; proof: readonly string[]; root: string };

/** Whether a proof shows that the leaf with this hash stands at `index` in the tree (RFC 9162, 2.1.3.2). */
export function provesInclusion({ index, size, leaf, proof, root }: Inclusion): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [at, last, computed] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      computed = nodeHash(sibling, computed);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      computed = nodeHash(computed, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && computed === root;
}

export type Consistency = {
  earlier: { size: number; root: string };
  later: { size: number; root: string };
  proof: readonly string[];
};

/** Whether a proof shows that the later tree begins with all of the earlier one (RFC 9162, 2.1.4.2). */
export function provesConsistency({ earlier, later, proof }: Consistency): boolean {
  if (earlier.size === 0) return proof.length === 0 && earlier.root === emptyRoot;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root;
  if (earlier.size > later.size || proof.length === 0) return false;
  const isComplete = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isComplete ? [earlier.root, ...proof] : proof;
  let [at, last] = [earlier.size - 1, later.size - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [before, after] = [first!, first!];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, after] = [nodeHash(sibling, before), nodeHash(sibling, after)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      after = nodeHash(after, sibling);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && before === earlier.root && after === later.root;
}
