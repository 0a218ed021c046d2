import { getSchema } from '@tiptap/core';
import { splitBlock } from '@tiptap/pm/commands';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blockIdsPlugin } from '@/lib/body/block-ids';
import { enterInBox, insertBox, leaveBox, unwrapBox } from '@/lib/body/boxing';
import { directed } from '@/lib/body/direction';
import { bodyExtensions } from '@/lib/body/extensions';
import { markOrder } from '@/lib/body/inline';
import { isAllowedHref, readHref } from '@/lib/body/links';
import { putBlock } from '@/lib/body/put-block';
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
      { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
      { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
      { type: 'text', text: 'The report.', marks: [{ type: 'footnote' }] },
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
  {
    type: 'factBox',
    attrs: { id: 'j', dir: 'rtl' },
    content: [
      { type: 'boxTitle', content: [words('In figures')] },
      p('Twelve'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('one')] }] },
    ],
  },
  { type: 'editorsNote', attrs: { id: 'k' }, content: [p('We spoke to both.')] },
  { type: 'relatedArticle', attrs: { id: 'l', article: 'x', headline: 'The ferry', path: '/world/ferry' } },
  {
    type: 'embed',
    attrs: {
      id: 'm',
      provider: 'Vimeo',
      href: 'https://vimeo.com/1',
      title: 'The tide',
      author: 'A. Person',
      ratio: 563,
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

  it('has no other mark than the stored schema, and nests them in its order', () => {
    expect(Object.keys(schema.marks)).toEqual(markOrder);
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

describe('boxes', () => {
  const within = (doc: Node) => doc.child(0).content.content.map((node) => [node.type.name, node.textContent]);
  const boxOf = (...content: object[]) => [{ type: 'factBox', attrs: { id: 'one' }, content }];

  it('are made of the chosen blocks, and keep the id of the first', () => {
    const { doc, selection } = given(writing([p('Twelve', 'one')], 'Twelve'), insertBox('factBox'));
    doc.check();
    expect(within(doc)).toEqual([
      ['boxTitle', ''],
      ['paragraph', 'Twelve'],
    ]);
    expect(ids(doc)).toEqual(['one']);
    expect(doc.child(0).child(1).attrs.id).toBeNull();
    expect(selection.$from.parent.type.name).toBe('boxTitle');
  });

  it('open empty after what cannot stand in one, and never inside another', () => {
    const heading = { type: 'heading', attrs: { level: 2, id: 'one' }, content: [words('Subhead')] };
    const { doc } = given(writing([heading], 'Subhead'), insertBox('editorsNote'));
    expect(shape(doc)).toEqual([
      ['heading', 'Subhead'],
      ['editorsNote', ''],
    ]);
    const inside = writing(boxOf({ type: 'boxTitle' }, p('Twelve')), 'Twelve');
    expect((insertBox('factBox') as unknown as Act)({ tr: inside.tr, dispatch: () => {} })).toBe(false);
  });

  it('lead from their title into their text, and out of it after an empty line', () => {
    const blocks = boxOf({ type: 'boxTitle', content: [words('In figures')] }, p('Twelve'), p(''));
    const entered = given(writing(blocks, 'In figures'), enterInBox);
    expect(entered.selection.$from.parent.textContent).toBe('Twelve');
    const left = given(writing(blocks, ''), leaveBox);
    expect(shape(left.doc)).toEqual([
      ['factBox', 'In figuresTwelve'],
      ['paragraph', ''],
    ]);
    expect(left.selection.$from.depth).toBe(1);
    left.doc.check();
  });

  it('can be left while there is nothing in them', () => {
    const { doc } = given(writing([{ type: 'editorsNote', content: [p('')] }], ''), leaveBox);
    doc.check();
    expect(shape(doc)).toEqual([
      ['editorsNote', ''],
      ['paragraph', ''],
    ]);
  });

  it('are taken away from around their words, none of which is lost', () => {
    const blocks = boxOf({ type: 'boxTitle', content: [words('In figures')] }, p('Twelve'));
    const { doc } = given(writing(blocks, 'In figures'), unwrapBox);
    expect(shape(doc)).toEqual([
      ['paragraph', 'In figures'],
      ['paragraph', 'Twelve'],
    ]);
  });
});

describe('a card put into the text', () => {
  const put = (state: EditorState) => given(state, putBlock('relatedArticle', { headline: 'The ferry' }));
  const caretIn = ({ selection }: EditorState) => selection.$from.parent.textContent;

  it('takes the place of an empty paragraph, and the next letter goes below it', () => {
    const state = put(writing([p('Above', 'one'), p('', 'two'), p('Below', 'three')], ''));
    expect(shape(state.doc).map(([name]) => name)).toEqual(['paragraph', 'relatedArticle', 'paragraph']);
    expect(caretIn(state)).toBe('Below');
    expect(shape(state.apply(state.tr.insertText('x')).doc)).toEqual([
      ...[
        ['paragraph', 'Above'],
        ['relatedArticle', ''],
        ['paragraph', 'xBelow'],
      ],
    ]);
  });

  it('stands after the block around the cursor, never in it, with a paragraph to go on in', () => {
    for (const block of [p('Well'), ...everything.slice(1, 7), ...everything.slice(9, 11)]) {
      let line = '';
      schema.nodeFromJSON({ type: 'doc', content: [block] }).descendants((node) => {
        if (node.isTextblock) line ||= node.textContent;
      });
      const { doc, selection } = put(writing([block], line));
      doc.check();
      expect(doc.content.content.map(({ type }) => type.name)).toEqual([block.type, 'relatedArticle', 'paragraph']);
      expect(selection.$from.node(1)).toBe(doc.child(2));
    }
  });
});

describe('the direction of a text', () => {
  it('is the whole block’s: what stands in a list has none of its own', () => {
    const list = { type: 'bulletList', attrs: { id: 'one' }, content: [{ type: 'listItem', content: [p('one')] }] };
    const { doc } = given(writing([list, p('two', 'two')], 'one'), directed('rtl'));
    expect(doc.content.content.map((node) => node.attrs.dir)).toEqual(['rtl', null]);
    expect(doc.child(0).child(0).child(0).attrs.dir).toBeNull();
    expect(given(writing([doc.child(0).toJSON()], 'one'), directed(null)).doc.child(0).attrs.dir).toBeNull();
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
