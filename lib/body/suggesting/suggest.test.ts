import { getSchema } from '@tiptap/core';
import { joinBackward, splitBlock } from '@tiptap/pm/commands';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIdsPlugin } from '@/lib/body/block-ids';
import { bodyExtensions } from '@/lib/body/extensions';
import { bodyInput } from '@/lib/body/normalise';
import type { Block, Body } from '@/lib/body/schema';
import { decide } from '@/lib/body/suggesting/decide';
import { suggest } from '@/lib/body/suggesting/suggest';
import { countPendingSuggestions, withoutSuggestions, withSuggestions } from '@/lib/body/suggestions';

const schema = getSchema(bodyExtensions());
const ilse = { id: '019b0000-0000-7000-8000-000000000001', name: 'Ilse Marandi' };
const now = new Date('2026-03-01T10:00:00Z');
const id = (place: number) => `019b0000-0000-7000-8000-0000000001${String(place).padStart(2, '0')}`;

const text = (words: string, bold = false) => ({
  type: 'text' as const,
  text: words,
  ...(bold && { marks: [{ type: 'bold' as const }] }),
});
const p = (...runs: ReturnType<typeof text>[]): Block => ({ type: 'paragraph', ...(runs.length && { content: runs }) });
const quotation: Block = {
  type: 'quotation',
  content: [p(text('Stay.')), { type: 'attribution', content: [text('A. B.')] }],
} as Block;
const list: Block = {
  type: 'bulletList',
  content: ['one', 'two'].map((word) => ({ type: 'listItem' as const, content: [p(text(word))] })),
} as Block;
const opened = (...blocks: Block[]) => {
  const content = blocks.map((block, place) => ({ ...block, attrs: { ...block.attrs, id: id(place) } }));
  return EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }), plugins: [blockIdsPlugin()] });
};

const stored = (state: EditorState): Body => bodyInput.parse(state.doc.toJSON());
/** The words and what they stand in, without ids and places left empty: what a reader could tell apart. */
type Part = { type: string; text?: string; attrs?: object; content?: Part[] };
const words = ({ text: own = '', content = [] }: Part): string => own + content.map(words).join('');
const seen = ({ content }: { content: Part[] }): Part[] =>
  content
    .filter((part) => words(part) !== '')
    .map(({ attrs: _, ...part }) => (part.content ? { ...part, content: seen({ content: part.content }) } : part));

type Edit = (state: EditorState) => Transaction;
const byCommand =
  (command: typeof splitBlock): Edit =>
  (state) => {
    let made = state.tr;
    command(state, (tr) => {
      made = tr;
    });
    return made;
  };
const select = (state: EditorState, from: number, to = from) => {
  const at = (place: number) => state.doc.resolve(Math.min(place, state.doc.content.size));
  return state.apply(state.tr.setSelection(TextSelection.between(at(from), at(to))));
};
const edits: Record<string, Edit> = {
  type: (state) => state.tr.insertText('new words'),
  delete: (state) => state.tr.deleteSelection(),
  bold: (state) => state.tr.addMark(state.selection.from, state.selection.to, schema.marks.bold!.create()),
  split: byCommand(splitBlock),
  join: byCommand(joinBackward),
};

const suggested = (state: EditorState, edit: Edit): EditorState => state.apply(suggest(state, edit(state), ilse, now)!);

describe('a change made while suggesting', () => {
  const before = opened(p(text('The quick brown fox')), p(text('A second line')));

  it('marks the words that would go and those that would come, as one suggestion', () => {
    const after = suggested(select(before, 5, 10), edits.type!);
    expect(after.doc.child(0).children.map(({ text, marks }) => [text, marks.map(({ type }) => type.name)])).toEqual([
      ['The ', []],
      ['quick', ['deletion']],
      ['new words', ['insertion']],
      [' brown fox', []],
    ]);
    expect(countPendingSuggestions({ body: stored(after) })).toBe(1);
    expect(after.selection.head).toBe(19);
  });

  it('lets the cursor go on: backwards before what goes, forwards after it', () => {
    expect(suggested(select(before, 6), (state) => state.tr.delete(5, 6)).selection.head).toBe(5);
    expect(suggested(select(before, 5), (state) => state.tr.delete(5, 6)).selection.head).toBe(6);
  });

  it('takes all that was selected, though what is written over it begins with the same letter', () => {
    const after = suggested(select(before, 5, 10), (state) => state.tr.insertText('q'));
    expect(after.doc.child(0).textContent).toBe('The quickq brown fox');
    expect(stored(after).content[0]).toMatchObject({ content: [{}, { text: 'quick' }, { text: 'q' }, {}] });
  });

  it('takes what was only suggested out at once', () => {
    const typed = suggested(select(before, 5), edits.type!);
    const back = suggested(select(typed, 5, 14), edits.delete!);
    expect(stored(back)).toEqual(stored(before));
  });

  it('goes on with the same suggestion right beside it', () => {
    const typed = suggested(select(before, 5), edits.type!);
    const more = suggested(select(typed, 14), (state) => state.tr.insertText(' more'));
    expect(countPendingSuggestions({ body: stored(more) })).toBe(1);
  });

  it('goes on with it too where the letter typed is the one that follows', () => {
    const over = suggested(select(before, 5, 10), (state) => state.tr.insertText('slow'));
    const more = suggested(select(over, 14), (state) => state.tr.insertText(' '));
    expect(countPendingSuggestions({ body: stored(more) })).toBe(1);
    expect(stored(more).content[0]).toMatchObject({ content: [{}, { text: 'quick' }, { text: 'slow ' }, {}] });
  });

  it('is refused where marks cannot say it', () => {
    const toSubhead = before.tr.setBlockType(1, 1, schema.nodes.heading!, { level: 2, id: id(0) });
    expect(suggest(before, toSubhead, ilse, now)).toBeNull();
  });

  it('reads as before while it waits, and as meant once accepted, whatever it was', () => {
    const run = fc.tuple(fc.stringMatching(/^[ab ]{1,6}$/), fc.boolean()).map(([words, bold]) => text(words, bold));
    const block = fc.oneof(
      fc.array(run, { maxLength: 3 }).map((runs) => p(...runs)),
      fc.constant(quotation),
      fc.constant(list),
    );
    const place = fc.nat({ max: 40 });
    fc.assert(
      fc.property(
        ...[fc.array(block, { minLength: 1, maxLength: 4 }), place, place, fc.constantFrom(...Object.keys(edits))],
        (blocks, from, to, name) => {
          const state = select(opened(...(blocks as Block[])), from as number, to as number);
          const change = edits[name as string]!(state);
          const transaction = suggest(state, change, ilse, now);
          if (!transaction) return;
          const after = state.apply(transaction);
          after.doc.check();
          const body = stored(after);
          expect(seen(withoutSuggestions(body))).toEqual(seen(stored(state)));
          const meant = state.applyTransaction(change).state;
          expect(seen(withSuggestions(body))).toEqual(seen(stored(meant)));
          expect(seen(stored(after.apply(decide(after, 'accept'))))).toEqual(seen(withSuggestions(body)));
          expect(seen(stored(after.apply(decide(after, 'reject'))))).toEqual(seen(withoutSuggestions(body)));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a decision', () => {
  it('settles one suggestion and leaves the others', () => {
    const first = suggested(select(opened(p(text('One two three'))), 1, 4), edits.type!);
    const both = suggested(select(first, 22), (state) => state.tr.insertText('!'));
    const ids = new Set<string>();
    both.doc.descendants(({ marks }) => {
      for (const { attrs } of marks) if (attrs.id) ids.add(attrs.id as string);
    });
    expect(ids.size).toBe(2);
    const settled = both.apply(decide(both, 'accept', [...ids][0]));
    expect(countPendingSuggestions({ body: stored(settled) })).toBe(1);
    expect(settled.doc.textContent).toContain('new words two');
  });
});
