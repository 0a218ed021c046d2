import { getSchema } from '@tiptap/core';
import { splitBlock } from '@tiptap/pm/commands';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blockIdsPlugin } from '@/lib/body/block-ids';
import { bodyExtensions } from '@/lib/body/extensions';
import { isAllowedHref, readHref } from '@/lib/body/links';
import { exitQuotation, splitInQuotation, toAttribution, toggleQuotation, unwrapAtStart } from '@/lib/body/quoting';
import type { Block } from '@/lib/body/schema';

const schema = getSchema(bodyExtensions());
const words = (text: string) => ({ type: 'text' as const, text });
const p = (text: string, id?: string) => ({
  type: 'paragraph' as const,
  attrs: id ? { id } : {},
  ...(text && { content: [words(text)] }),
});

const everything: Block[] = [
  {
    type: 'paragraph',
    attrs: { id: 'a' },
    content: [
      { type: 'text', text: 'said', marks: [{ type: 'link', attrs: { href: '/world/said' } }, { type: 'bold' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'again', marks: [{ type: 'italic' }] },
    ],
  },
  { type: 'heading', attrs: { id: 'b', level: 3 }, content: [words('Subhead')] },
  { type: 'bulletList', attrs: { id: 'c' }, content: [{ type: 'listItem', content: [p('one')] }] },
  { type: 'orderedList', attrs: { id: 'd', start: 4 }, content: [{ type: 'listItem', content: [p('four')] }] },
  {
    type: 'quotation',
    attrs: { id: 'e' },
    content: [p('Well'), { type: 'attribution', content: [words('A. Person')] }],
  },
  { type: 'pullQuote', attrs: { id: 'f' }, content: [p('Well'), { type: 'attribution' }] },
  {
    type: 'table',
    attrs: { id: 'g' },
    content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [p('Year')] }] }],
  },
  { type: 'horizontalRule', attrs: { id: 'h' } },
  {
    type: 'picture',
    attrs: {
      id: 'i',
      media: 'm',
      sha256: 'f'.repeat(64),
      width: 800,
      height: 600,
      focalX: 500,
      focalY: 400,
      caption: 'A tent.',
      credit: 'A. Watad / UNICEF',
      alt: 'A tent',
      size: 'wide',
    },
  },
];

/** A state holding these blocks, the cursor where `at` stands in the text of the document. */
function writing(blocks: object[], at: string, offset = 0): EditorState {
  const doc = schema.nodeFromJSON({ type: 'doc', content: blocks });
  let caret = 0;
  doc.descendants((node, pos) => {
    if (node.isTextblock && node.textContent === at) caret = pos + 1 + offset;
  });
  return EditorState.create({ doc, selection: TextSelection.create(doc, caret), plugins: [blockIdsPlugin()] });
}

type Act = (props: { tr: Transaction; dispatch: () => void }) => boolean;
function given(state: EditorState, command: unknown): EditorState {
  const { tr } = state;
  expect((command as Act)({ tr, dispatch: () => {} })).toBe(true);
  return state.apply(tr);
}
const shape = (doc: Node) => doc.content.content.map((node) => [node.type.name, node.textContent]);
const ids = (doc: Node) => doc.content.content.map((node) => node.attrs.id as string);

describe('the document schema in the editor', () => {
  it('holds every block that the stored schema has', () => {
    const doc = schema.nodeFromJSON({ type: 'doc', content: everything });
    doc.check();
    expect(doc.toJSON()).toMatchObject({ type: 'doc', content: everything });
  });

  it('has no other mark than bold, italic, link and what is suggested', () => {
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'deletion', 'insertion', 'italic', 'link']);
  });
});

describe('block ids', () => {
  const split = (offset: number) => {
    let state = writing([p('the first', 'one'), p('the second', 'two')], 'the first', offset);
    splitBlock(state, (tr) => {
      state = state.apply(tr);
    });
    return state;
  };

  it('stay with the first half when a paragraph is split', () => {
    const [first, second, third] = ids(split(3).doc);
    expect(first).toBe('one');
    expect(third).toBe('two');
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('stay with the words when an empty paragraph is opened above them', () => {
    const { doc } = split(0);
    expect(shape(doc)[1]).toEqual(['paragraph', 'the first']);
    expect(ids(doc)[1]).toBe('one');
    expect(ids(doc)[0]).not.toBe('one');
  });

  it('are new on a copy', () => {
    const state = writing([p('the first', 'one')], 'the first');
    const copied = state.apply(state.tr.insert(state.doc.content.size, state.doc.child(0)));
    expect(ids(copied.doc)[0]).toBe('one');
    expect(new Set(ids(copied.doc)).size).toBe(2);
  });
});

describe('quotations', () => {
  it('are made of the chosen paragraph, which keeps its id and gains a line for who said it', () => {
    const { doc } = given(writing([p('Well', 'one')], 'Well', 2), toggleQuotation('quotation'));
    doc.check();
    expect(doc.child(0).type.name).toBe('quotation');
    expect(doc.child(0).lastChild?.type.name).toBe('attribution');
    expect(ids(doc)).toEqual(['one']);
  });

  it('become paragraphs again and lose no word', () => {
    const blocks = [everything[4]!, p('after')];
    const { doc } = given(writing(blocks, 'Well', 1), toggleQuotation('quotation'));
    expect(shape(doc)).toEqual([
      ['paragraph', 'Well'],
      ['paragraph', 'A. Person'],
      ['paragraph', 'after'],
    ]);
    const viaBackspace = given(writing(blocks, 'Well'), unwrapAtStart).doc;
    expect(shape(viaBackspace)).toEqual(shape(doc));
  });

  it('change their kind in place', () => {
    const { doc } = given(writing([everything[4]!], 'Well'), toggleQuotation('pullQuote'));
    expect(shape(doc)).toEqual([['pullQuote', 'WellA. Person']]);
  });

  it('open another paragraph where one is split', () => {
    const { doc } = given(writing([everything[4]!], 'Well', 2), splitInQuotation);
    expect(doc.child(0).content.content.map((node) => [node.type.name, node.textContent])).toEqual([
      ['paragraph', 'We'],
      ['paragraph', 'll'],
      ['attribution', 'A. Person'],
    ]);
  });

  it('go on to who said it after an empty line, and end after that', () => {
    const quotation = { type: 'quotation', content: [p('Well'), p(''), { type: 'attribution' }] };
    const doc = schema.nodeFromJSON({ type: 'doc', content: [quotation] });
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 8) });
    const named = given(state, toAttribution);
    expect(named.selection.$from.parent.type.name).toBe('attribution');
    const left = given(named, exitQuotation);
    expect(shape(left.doc)).toEqual([
      ['quotation', 'Well'],
      ['paragraph', ''],
    ]);
    expect(left.selection.$from.depth).toBe(1);
  });
});

describe('links', () => {
  it.each([
    ['example.org', 'https://example.org'],
    [' https://example.org/a?b ', 'https://example.org/a?b'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['/world/flood', '/world/flood'],
    ['#top', '#top'],
  ])('%j leads to %s', (typed, href) => expect(readHref(typed)).toBe(href));

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', 'two words', ''])(
    '%j leads nowhere',
    (typed) => expect(readHref(typed)).toBeNull(),
  );

  it('may not run a script, however it is spelt', () => {
    expect(isAllowedHref('JaVaScRiPt:alert(1)')).toBe(false);
    expect(isAllowedHref('java\nscript:alert(1)')).toBe(false);
  });
});
