import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  emptyRoot,
  fillProof,
  growth,
  leafHash,
  type Place,
  peaksOf,
  planConsistency,
  planInclusion,
  provesConsistency,
  provesInclusion,
  rootOf,
} from './tree';

/** The tree of the first `size` of these leaves, and what can be read from it. */
function treeOf(leaves: string[]) {
  const nodes = new Map(growth(0, [], leaves).map((node) => [`${node.level} ${node.index}`, node.hash]));
  const hashAt = ({ level, index }: Place) => nodes.get(`${level} ${index}`)!;
  return {
    root: (size: number) => rootOf(peaksOf(size).map(hashAt)),
    inclusion: (index: number, size: number) => fillProof(planInclusion(index, size), hashAt),
    consistency: (earlier: number, size: number) => fillProof(planConsistency(earlier, size), hashAt),
  };
}

/** RFC 9162's own definition, to compare with. */
function rootByDefinition(leaves: string[]): string {
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex');
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const sides = [leaves.slice(0, half), leaves.slice(half)].map((side) => Buffer.from(rootByDefinition(side), 'hex'));
  return sha256(Buffer.of(1), ...sides);
}

const most = 300;
const leaves = Array.from({ length: most }, (_, at) => leafHash(at.toString(16).padStart(64, '0')));
const tree = treeOf(leaves);
const sizes = fc.integer({ min: 1, max: most });

const flip = (hex: string, bit: number) => {
  const bytes = Buffer.from(hex, 'hex');
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return bytes.toString('hex');
};

describe('the vectors of the RFC 6962 reference implementation', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const reference = treeOf(inputs.map(leafHash));

  it.each([
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('the root of %i entries', (size, root) => {
    expect(reference.root(size)).toBe(root);
  });

  it('the root of none is the hash of nothing', () => {
    expect(emptyRoot).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

test('a tree has the root of its definition at every size', () => {
  for (let size = 0; size <= most; size += 1) expect(tree.root(size)).toBe(rootByDefinition(leaves.slice(0, size)));
});

test('a tree grown in steps is the tree grown at once', () => {
  fc.assert(
    fc.property(sizes, sizes, (a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const whole = growth(0, [], leaves.slice(0, late));
      const grown = growth(0, [], leaves.slice(0, early));
      const hashAt = (place: Place) =>
        grown.find(({ level, index }) => level === place.level && index === place.index)!.hash;
      const more = growth(early, peaksOf(early).map(hashAt), leaves.slice(early, late));
      expect([...grown, ...more]).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('every entry of every tree up to 300 is proven, and no proof holds for another entry', () => {
  for (let size = 1; size <= most; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const claim = { index, size, leaf: leaves[index]!, proof: tree.inclusion(index, size), root: tree.root(size) };
      if (!provesInclusion(claim)) expect.fail(`entry ${index} of ${size}`);
      if (size > 1 && provesInclusion({ ...claim, leaf: leaves[(index + 1) % size]! })) {
        expect.fail(`the proof of ${index} of ${size} holds for its neighbour`);
      }
    }
  }
});

test('every tree up to 300 is proven to begin with every smaller one', () => {
  for (let size = 1; size <= most; size += 1) {
    for (let earlier = 0; earlier <= size; earlier += 1) {
      const claim = {
        earlier: { size: earlier, root: tree.root(earlier) },
        later: { size, root: tree.root(size) },
        proof: tree.consistency(earlier, size),
      };
      if (!provesConsistency(claim)) expect.fail(`${earlier} of ${size}`);
    }
  }
});

test('an inclusion proof with one bit flipped anywhere fails', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), fc.nat(255), (size, which, where, bit) => {
      const index = which % size;
      const proof = tree.inclusion(index, size);
      const claim = { index, size, leaf: leaves[index]!, proof, root: tree.root(size) };
      const spoilt = where % (proof.length + 2);
      const changed = {
        ...claim,
        proof: proof.map((hash, at) => (at === spoilt ? flip(hash, bit) : hash)),
        ...(spoilt === proof.length && { leaf: flip(claim.leaf, bit) }),
        ...(spoilt === proof.length + 1 && { root: flip(claim.root, bit) }),
      };
      expect(provesInclusion(changed)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a consistency proof with one bit flipped anywhere fails', () => {
  fc.assert(
    fc.property(sizes, sizes, fc.nat(), fc.nat(255), (a, b, where, bit) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const proof = tree.consistency(early, late);
      const claim = { earlier: { size: early, root: tree.root(early) }, later: { size: late, root: tree.root(late) } };
      const spoilt = where % (proof.length + 2);
      const changed = {
        earlier: spoilt === proof.length ? { ...claim.earlier, root: flip(claim.earlier.root, bit) } : claim.earlier,
        later: spoilt === proof.length + 1 ? { ...claim.later, root: flip(claim.later.root, bit) } : claim.later,
        proof: proof.map((hash, at) => (at === spoilt ? flip(hash, bit) : hash)),
      };
      expect(provesConsistency(changed)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
