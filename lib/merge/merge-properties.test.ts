import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '@/lib/articles/document';
import { bodyInput } from '@/lib/body/normalise';
import type { Block, Mark } from '@/lib/body/schema';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { allWords, anyDocument, bodyOf, documentOf, idOf, mergeBothWays, paragraph } from '@/lib/merge/testing';

const thorough = { numRuns: 300 };

const acts = ['write', 'add', 'cut', 'insert', 'delete', 'move', 'bold', 'split'] as const;
/** One thing that a person does to a paragraph; `word` says which of its words. */
type Edit = { place: number; act: (typeof acts)[number]; word: number };

const wordsPerParagraph = 12;
const baseOf = (paragraphs: number): ArticleDocument => {
  const text = (at: number) => Array.from({ length: wordsPerParagraph }, (_, word) => `word${at}x${word}`).join(' ');
  return documentOf({ body: bodyOf(...Array.from({ length: paragraphs }, (_, at) => paragraph(at + 1, text(at)))) });
};

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  place: fc.nat(7),
  act: fc.constantFrom(...acts),
  word: fc.nat(wordsPerParagraph - 1),
});

const textOf = (block: Block) =>
  block.type === 'paragraph'
    ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '')).join('')
    : '';

/** Carries out edits as one person; what they write bears their name and a number, once in the world. */
function edited(document: ArticleDocument, who: string, edits: Edit[]): { document: ArticleDocument; wrote: string[] } {
  let blocks = document.body.content;
  const wrote: string[] = [];
  for (const [number, { place, act, word }] of edits.entries()) {
    const own = `${who}${number}own`;
    const at = blocks.findIndex(({ attrs }) => attrs?.id === idOf(place + 1));
    const block = blocks[at];
    if (!block) continue;
    const words = textOf(block).split(' ');
    const rewrite = (text: string[]) => blocks.with(at, { ...paragraph(place + 1, text.join(' ')) });
    if (act === 'write') blocks = rewrite(words.with(Math.min(word, words.length - 1), own));
    if (act === 'add') blocks = rewrite(words.toSpliced(word, 0, own));
    if (act === 'cut') blocks = rewrite(words.toSpliced(word, 1));
    if (act === 'delete') blocks = blocks.toSpliced(at, 1);
    if (act === 'move') blocks = [...blocks.toSpliced(at, 1), block];
    if (act === 'insert') blocks = blocks.toSpliced(at + 1, 0, paragraph((who === 'mine' ? 1000 : 2000) + number, own));
    if (act === 'split') {
      const half = paragraph((who === 'mine' ? 3000 : 4000) + number, words.slice(word).join(' '));
      blocks = rewrite(words.slice(0, word)).toSpliced(at + 1, 0, half);
    }
    if (act === 'bold') blocks = blocks.with(at, bold(block));
    if (act === 'write' || act === 'add' || act === 'insert') wrote.push(own);
  }
  const standing = JSON.stringify(blocks);
  return {
    document: { ...document, body: bodyInput.parse(bodyOf(...blocks)) },
    wrote: wrote.filter((own) => standing.includes(own)),
  };
}

const marks: Mark[] = [{ type: 'bold' }];
const bold = (block: Block): Block => ({ ...block, content: [{ type: 'text', text: textOf(block), marks }] }) as Block;

const inPlaces = (edits: Edit[], isMine: boolean) => edits.filter(({ place }) => (place % 2 === 0) === isMine);

describe('whoever saves first', () => {
  it('makes no difference where the two edit different paragraphs: both stand, and nothing is asked', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), fc.array(anyEdit, { maxLength: 6 }), (one, other) => {
        const base = baseOf(8);
        const mine = edited(base, 'mine', inPlaces(one, true));
        const theirs = edited(base, 'theirs', inPlaces(other, false));
        const merged = mergeDocuments(base, mine.document, theirs.document);
        expect(merged.conflicts).toEqual([]);
        expect(mergeDocuments(base, theirs.document, mine.document)).toEqual(merged);
        for (const own of [...mine.wrote, ...theirs.wrote]) expect(JSON.stringify(merged.document)).toContain(own);
      }),
      thorough,
    );
  });

  it('makes no difference where they edit words of one paragraph with one untouched between them', () => {
    const word = fc.record({ act: fc.constantFrom('write' as const, 'add' as const, 'cut' as const), word: fc.nat(3) });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const base = baseOf(1);
        const mine = edited(base, 'mine', [{ ...one, place: 0 }]);
        const theirs = edited(base, 'theirs', [{ ...other, place: 0, word: other.word + 6 }]);
        const merged = mergeDocuments(base, mine.document, theirs.document);
        expect(merged.conflicts).toEqual([]);
        expect(mergeDocuments(base, theirs.document, mine.document)).toEqual(merged);
        for (const own of [...mine.wrote, ...theirs.wrote]) expect(JSON.stringify(merged.document)).toContain(own);
      }),
      thorough,
    );
  });

  it('makes no difference to whether anybody is asked, nor, where nobody is, to the text', () => {
    const near = anyEdit.map((edit) => ({ ...edit, place: edit.place % 2 }));
    fc.assert(
      fc.property(fc.array(near, { maxLength: 5 }), fc.array(near, { maxLength: 5 }), (one, other) => {
        const base = baseOf(2);
        mergeBothWays(base, edited(base, 'mine', one).document, edited(base, 'theirs', other).document);
      }),
      thorough,
    );
  });
});

describe('nothing is lost', () => {
  it('every word that either wrote is in the document or in a conflict, however the edits overlap', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 9 }), fc.array(anyEdit, { maxLength: 9 }), (one, other) => {
        const base = baseOf(3);
        const near = (edits: Edit[]) => edits.map((edit) => ({ ...edit, place: edit.place % 3, word: edit.word % 4 }));
        const mine = edited(base, 'mine', near(one));
        const theirs = edited(base, 'theirs', near(other));
        const { document, conflicts } = mergeDocuments(base, mine.document, theirs.document);
        const held = allWords(document, conflicts);
        for (const own of [...mine.wrote, ...theirs.wrote]) expect(held).toContain(own);
        for (const own of theirs.wrote) expect(JSON.stringify(document)).toContain(own);
      }),
      thorough,
    );
  });

  it('what neither touched is still there', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (mine, theirs) => {
        const shared = paragraph(77, 'Nobody touched this line.');
        const withShared = (document: ArticleDocument) => ({
          ...document,
          body: bodyOf(...document.body.content, shared),
        });
        const { document } = mergeDocuments(withShared(documentOf()), withShared(mine), withShared(theirs));
        expect(document.body.content.filter(({ attrs }) => attrs?.id === idOf(77))).toEqual([shared]);
      }),
      thorough,
    );
  });
});

describe('of any documents', () => {
  it('a side that changed nothing leaves the other’s text as it is', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (base, edited) => {
        expect(mergeDocuments(base, edited, base)).toEqual({ document: edited, conflicts: [] });
        expect(mergeDocuments(base, base, edited)).toEqual({ document: edited, conflicts: [] });
        expect(mergeDocuments(base, edited, edited)).toEqual({ document: edited, conflicts: [] });
      }),
      thorough,
    );
  });

  it('the merged text is valid under the document schema, and so is each side of a conflict', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, anyDocument, (base, mine, theirs) => {
        const { document, conflicts } = mergeDocuments(base, mine, theirs);
        expect(bodyInput.parse(document.body)).toEqual(document.body);
        const sides = conflicts.flatMap((one) => (one.at === 'block' ? [one.mine, one.theirs] : []));
        const blocks = sides.filter((block) => block !== null);
        expect(bodyInput.parse(bodyOf(...blocks))).toEqual(bodyOf(...blocks));
      }),
      thorough,
    );
  });
});
