import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyComparison } from '@/lib/record/compare/apply';
import { compareTexts, isUnchanged } from '@/lib/record/compare/compare';
import type { BlockChange, BodyNode, NodeChange } from '@/lib/record/compare/comparison';
import { anyPublishedText, editedText } from '@/lib/record/compare/documents.fixture';
import { plainOf } from '@/lib/record/compare/flow';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';

const thorough = { numRuns: 250 };
// Many documents on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('a comparison leaves nothing out', () => {
  test('applied to the earlier text it gives the later one exactly, for any two texts', () => {
    fc.assert(
      fc.property(anyPublishedText, anyPublishedText, (from, to) => {
        expect(applyComparison(from, compareTexts(from, to))).toEqual(to);
      }),
      thorough,
    );
  });

  test('applied to the earlier text it gives the edited one exactly', () => {
    fc.assert(
      fc.property(editedText, ([from, to]) => {
        expect(applyComparison(from, compareTexts(from, to))).toEqual(to);
      }),
      thorough,
    );
  });

  test('read without what was inserted it is the earlier text, every word in its place', () => {
    fc.assert(
      fc.property(fc.oneof(editedText, fc.tuple(anyPublishedText, anyPublishedText)), ([from, to]) => {
        expect(earlierCharacters(compareTexts(from, to).blocks)).toBe(from.body.map(charactersOf).join(''));
      }),
      thorough,
    );
  });

  test('it survives being sent as JSON', () => {
    fc.assert(
      fc.property(anyPublishedText, anyPublishedText, (from, to) => {
        const sent = JSON.parse(JSON.stringify(compareTexts(from, to)));
        expect(applyComparison(from, sent)).toEqual(JSON.parse(JSON.stringify(to)));
      }),
    );
  });

  test('a text compared with nothing, and nothing with a text', () => {
    fc.assert(
      fc.property(anyPublishedText, (text) => {
        expect(applyComparison(null, compareTexts(null, text))).toEqual(text);
        expect(applyComparison(text, compareTexts(text, null))).toBeNull();
      }),
    );
    expect(applyComparison(null, compareTexts(null, null))).toBeNull();
  });

  test('a text compared with itself shows no change', () => {
    fc.assert(
      fc.property(anyPublishedText, (text) => {
        const comparison = compareTexts(text, structuredClone(text));
        expect(isUnchanged(comparison)).toBe(true);
        expect([comparison.wordsAdded, comparison.wordsRemoved]).toEqual([0, 0]);
      }),
    );
  });
});

function earlierCharacters(changes: (BlockChange | NodeChange)[]): string {
  return changes.map(earlierOf).join('');
}

function earlierOf(change: BlockChange | NodeChange): string {
  if (change.kind === 'moved away' || change.kind === 'removed') return charactersOf(change.node);
  if (change.kind === 'added' || change.moved) return '';
  if (change.kind === 'same') return charactersOf(change.node);
  if (change.kind === 'reformatted') return charactersOf(change.was);
  const { inside } = change;
  if (inside.as === 'nodes') return earlierCharacters(inside.children);
  if (inside.as === 'picture') return inside.picture.from.caption;
  return inside.runs.map((run) => (run.kind === 'inserted' ? '' : plainOf(run.nodes))).join('');
}

function charactersOf(node: BodyNode): string {
  if (node.type === 'picture') return node.attrs.caption;
  return plainOf(inlineOf(node) ?? []) + childNodes(node).map(charactersOf).join('');
}
