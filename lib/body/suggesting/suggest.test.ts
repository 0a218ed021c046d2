import { getSchema } from '@tiptap/core';
import { joinBackward, setBlockType, splitBlock } from '@tiptap/pm/commands';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIdsPlugin } from '@/lib/body/block-ids';
import { bodyExtensions } from '@/lib/body/extensions';
import { moveBlock } from '@/lib/body/move-block';
import { bodyInput } from '@/lib/body/normalise';
import type { Block, Body } from '@/lib/body/schema';
import { type Decision, decide } from '@/lib/body/suggesting/decide';
import { listSuggestions } from '@/lib/body/suggesting/list';
import { NotSuggestable } from '@/lib/body/suggesting/marking';
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
const withBreak: Block = { type: 'paragraph', content: [text('over'), { type: 'hardBreak' }, text('under')] };
const cell = (word: string) => ({ type: 'tableCell' as const, content: [p(text(word))] });
const table: Block = {
  type: 'table',
  content: [
    ['one', 'two'],
    ['three', 'four'],
  ].map((row) => ({ type: 'tableRow' as const, content: row.map(cell) })),
} as Block;
const box: Block = {
  type: 'factBox',
  content: [{ type: 'boxTitle', content: [text('In short')] }, p(text('A fact.'))],
} as Block;
const divider: Block = { type: 'horizontalRule' };
const picture: Block = {
  type: 'picture',
  attrs: {
    ...{ media: id(90), sha256: 'a'.repeat(64), width: 3, height: 2, focalX: 500, focalY: 500 },
    ...{ caption: 'A ferry', credit: 'I. M.', alt: 'A ferry at a quay', size: 'inline' },
  },
};

/** The words and what they stand in, without ids and places left empty: what a reader could tell apart. */
type Part = { type: string; text?: string; attrs?: object; content?: Part[] };
const words = ({ text: own = '', content = [] }: Part): string => own + content.map(words).join('');
/** What is seen though it holds no word. */
const shown = new Set(['hardBreak', 'horizontalRule', 'picture', 'table', 'tableRow', 'tableCell']);
const seen = ({ content }: { content: Part[] }): Part[] =>
  content
    .filter((part) => words(part) !== '' || shown.has(part.type))
    .map(({ attrs: _, ...part }) => (part.content ? { ...part, content: seen({ content: part.content }) } : part));

const pasted = schema.nodeFromJSON({ type: 'doc', content: [p(text('pasted')), p(text('in', true))] }).slice(1, 9);

type Edit = (state: EditorState) => Transaction;
const byCommand =
  (command: Command): Edit =>
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
/** ProseMirror's command throws where no block to write in is left once what is selected is gone; TipTap's looks first. */
const split: Edit = (state) => {
  const without = state.tr.deleteSelection();
  return without.selection.$from.depth === 0 ? without : byCommand(splitBlock)(state);
};
const edits: Record<string, Edit> = {
  type: (state) => state.tr.insertText('new words'),
  delete: (state) => state.tr.deleteSelection(),
  bold: (state) => state.tr.addMark(state.selection.from, state.selection.to, schema.marks.bold!.create()),
  split,
  join: byCommand(joinBackward),
  break: (state) => state.tr.replaceSelectionWith(schema.nodes.hardBreak!.create()),
  paste: (state) => state.tr.replaceSelection(pasted),
  divide: (state) => state.tr.replaceSelectionWith(schema.nodeFromJSON(divider)),
  move: byCommand(moveBlock('up')),
  row: byCommand(addRowAfter),
  noRow: byCommand(deleteRow),
  noColumn: byCommand(deleteColumn),
  subhead: byCommand(setBlockType(schema.nodes.heading!, { level: 2, id: id(0) })),
};

const suggesting = (state: EditorState, edit: Edit, by = ilse): EditorState | null => {
  const transaction = suggest(state, edit(state), by, now);
  return transaction instanceof NotSuggestable ? null : state.apply(transaction);
};
const suggested = (state: EditorState, edit: Edit): EditorState => suggesting(state, edit)!;
const refusal = (state: EditorState, change: Transaction): string =>
  (suggest(state, change, ilse, now) as NotSuggestable).what;

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

  it('reads as before while it waits, and as meant once accepted, whatever it was', () => {
    const run = fc.tuple(fc.stringMatching(/^[ab ]{1,6}$/), fc.boolean()).map(([words, bold]) => text(words, bold));
    const block = fc.oneof(
      fc.array(run, { maxLength: 3 }).map((runs) => p(...runs)),
      fc.constantFrom(quotation, list, withBreak, table, box, divider, picture),
    );
    const place = fc.nat({ max: 40 });
    fc.assert(
      fc.property(
        ...[fc.array(block, { minLength: 1, maxLength: 4 }), place, place, fc.constantFrom(...Object.keys(edits))],
        (blocks, from, to, name) => {
          const state = select(opened(...(blocks as Block[])), from as number, to as number);
          const change = edits[name as string]!(state);
          const after = suggesting(state, () => change);
          if (!after) return;
          after.doc.check();
          const body = stored(after);
          expect(seen(withoutSuggestions(body))).toEqual(seen(stored(state)));
          const meant = state.applyTransaction(change).state;
          expect(seen(withSuggestions(body))).toEqual(seen(stored(meant)));
          expect(seen(stored(after.apply(decide(after, 'accept'))))).toEqual(seen(withSuggestions(body)));
          expect(seen(stored(after.apply(decide(after, 'reject'))))).toEqual(seen(withoutSuggestions(body)));
        },
      ),
      { numRuns: 400, examples: [[[list, divider], 0, 13, 'split']] },
    );
  });
});

describe('a change that marks cannot say', () => {
  const before = opened(p(text('Above')), withBreak, picture, table, box, p(text('Below')), divider);
  const cursorIn = (words: string) => {
    let at = 0;
    before.doc.descendants((node, pos) => {
      if (node.isText && node.text === words) at = pos + 1;
    });
    return select(before, at);
  };
  const across = (block: Block) => {
    const state = opened(p(text('Above')), block, p(text('Below')));
    return select(state, 3, state.doc.content.size - 2);
  };
  const refusals: [string, EditorState, Edit, string][] = [
    ['a subhead made of a paragraph', cursorIn('Above'), edits.subhead!, 'What kind of block it is'],
    ['a row put into a table', cursorIn('one'), edits.row!, 'A row of a table'],
    ['a row taken out of a table', cursorIn('one'), edits.noRow!, 'A row of a table'],
    ['a column taken out of a table', cursorIn('one'), edits.noColumn!, 'A cell of a table'],
    ['a divider put between', cursorIn('Above'), edits.divide!, 'A divider'],
    [
      'a divider taken out',
      before,
      (state) => state.tr.delete(state.doc.content.size - 1, state.doc.content.size),
      'A divider',
    ],
    ['a line break', cursorIn('Above'), edits.break!, 'A line break'],
    ['words typed over a line break', select(before, 10, 14), edits.type!, 'A line break'],
    ['words typed over a whole line with a break', select(before, 8, 18), edits.type!, 'A line break'],
    ['words typed into the title of a box', cursorIn('In short'), edits.type!, 'The title of a box'],
    ['words typed over a picture', across(picture), edits.type!, 'A picture'],
    ['words typed over a table', across(table), edits.type!, 'A table'],
    ['a selection with a divider deleted', across(divider), edits.delete!, 'A divider'],
    [
      'another caption',
      before,
      (state) => state.tr.setNodeAttribute(positionOf(state, 'picture'), 'caption', 'No'),
      'A picture',
    ],
  ];
  it.each(refusals)('is refused whole and by its name: %s', (_, state, edit, what) => {
    expect(refusal(state, edit(state))).toBe(what);
  });
});

const positionOf = ({ doc }: EditorState, type: string): number => {
  let at = -1;
  doc.descendants((node, pos) => {
    if (node.type.name === type) at = pos;
  });
  return at;
};

describe('what two people suggest', () => {
  const noor = { id: '019b0000-0000-7000-8000-000000000002', name: 'Noor' };
  const before = opened(p(text('The ferry was late.')));

  it('stays apart: what one inserted is not taken out by the other, but suggested to go', () => {
    const typed = suggesting(select(before, 15), edits.type!, ilse)!;
    const struck = suggesting(select(typed, 15, 24), edits.delete!, noor)!;
    expect(countPendingSuggestions({ body: stored(struck) })).toBe(2);
    expect(listSuggestions(struck.doc)).toMatchObject([
      { by: ilse.id, inserted: 'new words', deleted: '' },
      { by: noor.id, inserted: '', deleted: 'new words' },
    ]);
    const [own, other] = listSuggestions(struck.doc).map((one) => one.id);
    const textAfter = (decision: Decision, id?: string) => struck.apply(decide(struck, decision, id)).doc.textContent;
    expect([textAfter('accept', other), textAfter('reject', own), textAfter('accept'), textAfter('reject')]).toEqual(
      Array(4).fill('The ferry was late.'),
    );
    expect(textAfter('reject', other)).toBe('The ferry was new wordslate.');
  });

  it('leaves the text as it was, whatever they do after one another', () => {
    const step = fc.record({
      ...{ from: fc.nat({ max: 60 }), to: fc.nat({ max: 60 }), by: fc.constantFrom(ilse, noor) },
      name: fc.constantFrom(...Object.keys(edits)),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const start = opened(p(text('The ferry')), withBreak, quotation, list, table, box, picture, p());
        const end = steps.reduce((state, { from, to, by, name }) => {
          const at = select(state, from, to);
          return suggesting(at, edits[name]!, by) ?? at;
        }, start);
        end.doc.check();
        const body = stored(end);
        expect(seen(withoutSuggestions(body))).toEqual(seen(stored(start)));
        expect(seen(stored(end.apply(decide(end, 'reject'))))).toEqual(seen(stored(start)));
        expect(seen(stored(end.apply(decide(end, 'accept'))))).toEqual(seen(withSuggestions(body)));
      }),
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
