import { expect, it } from 'vitest';
import type { Block, Inline } from '@/lib/body/schema';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { type Choice, canTakeBoth, resolveConflicts, wordsIn } from '@/lib/merge/resolve-conflicts';
import { bodyOf, documentOf, idOf, paragraph } from '@/lib/merge/testing';

const of = (...blocks: Block[]) => documentOf({ body: bodyOf(...blocks) });
const [one, two, three] = [paragraph(1, 'One stays.'), paragraph(2, 'Two is old.'), paragraph(3, 'Three stays.')];
const base = of(one, two, three);

function resolved(mine: Block[], theirs: Block[], ...choices: Choice[]) {
  const { document, conflicts } = mergeDocuments(base, of(...mine), of(...theirs));
  expect(conflicts).toHaveLength(choices.length);
  return resolveConflicts(document, conflicts, choices).body.content;
}
const [mine, theirs] = [paragraph(2, 'Two is mine.'), paragraph(2, 'Two is theirs.')];

it('takes one side, and leaves the rest of the text alone', () => {
  expect(resolved([one, mine, three], [one, theirs, three], { take: 'mine' })).toEqual([one, mine, three]);
  expect(resolved([one, mine, three], [one, theirs, three], { take: 'theirs' })).toEqual([one, theirs, three]);
});

it('takes both, theirs first, each a block of its own', () => {
  const [, first, second] = resolved([one, mine, three], [one, theirs, three], { take: 'both' });
  expect(first).toEqual(theirs);
  expect(second).toMatchObject({ content: [{ text: 'Two is mine.' }] });
  expect(second?.attrs?.id).not.toBe(idOf(2));
});

it('brings back what they deleted, where it stood, and lets go of what I deleted', () => {
  expect(resolved([one, mine, three], [one, three], { take: 'mine' })).toEqual([one, mine, three]);
  expect(resolved([one, three], [one, theirs, three], { take: 'mine' })).toEqual([one, three]);
});

it('brings several back in their order', () => {
  const own = [paragraph(1, 'One is mine.'), mine, paragraph(3, 'Three is mine.')];
  expect(resolved(own, [], { take: 'mine' }, { take: 'mine' }, { take: 'mine' })).toEqual(own);
});

it('takes words of one’s own; those that stay keep their marks', () => {
  const marked = (text: string): Block => ({
    type: 'paragraph',
    attrs: { id: idOf(2) },
    content: [
      { type: 'text', text: 'Two', marks: [{ type: 'bold' }] },
      { type: 'text', text },
    ] as Inline[],
  });
  const content = resolved([one, marked(' is mine.'), three], [one, theirs, three], {
    take: 'own',
    text: 'Two is ours.',
  });
  expect(content[1]).toMatchObject({ content: [{ text: 'Two', marks: [{ type: 'bold' }] }, { text: ' is ours.' }] });
});

it('joins two lines of a field, and two lists', () => {
  const { document, conflicts } = mergeDocuments(
    documentOf(),
    documentOf({ standfirst: 'Mine.', bylines: [{ author: 'a', role: 'by' }] }),
    documentOf({ standfirst: 'Theirs.', bylines: [{ author: 'a', role: 'editing' }] }),
  );
  const both = conflicts.map((): Choice => ({ take: 'both' }));
  expect(conflicts.every(canTakeBoth)).toBe(true);
  expect(resolveConflicts(document, conflicts, both)).toMatchObject({
    standfirst: 'Theirs. Mine.',
    bylines: [
      { author: 'a', role: 'editing' },
      { author: 'a', role: 'by' },
    ],
  });
});

it('offers no rewriting of what is no plain text', () => {
  const { conflicts } = mergeDocuments(documentOf(), documentOf({ slug: 'mine' }), documentOf({ slug: 'theirs' }));
  expect(conflicts.map(wordsIn)).toEqual([null]);
  expect(conflicts.some(canTakeBoth)).toBe(false);
});
