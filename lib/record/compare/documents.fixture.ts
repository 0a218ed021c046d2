import fc from 'fast-check';
import { bylineRoles, genres } from '@/lib/articles/document';
import type { PublishedText } from '@/lib/articles/published';
import type { Block, Inline, Mark, Paragraph, Picture, PublishedBlock, TextNode } from '@/lib/body/schema';

// Words that overlap between documents, so that comparisons have something to align; every script that hurts.
const vocabulary = [
  ...['the', 'harbour', 'ferry', 'of', 'night', 'council', 'said', '1,200', 'don’t', 'U.S.'],
  ...['الميناء', 'في', 'كِتَابٌ', 'العبّارة', 'İstanbul', 'şəhər', 'gəmi', '渡轮', '港口', '夜間', '北京市政府'],
  ...['👩‍👩‍👧', '🇦🇿', '𝒳𝓎', '𐍈', 'e\u0301', 'é', '\u0301', 'ก็', '\uFFFC', '\u2029', '\u200f', '\ud800', '\0'],
];
const separators = [' ', ' ', ' ', ' ', '', '  ', ', ', '. ', '\n', '\u00a0', '—', '؟ ', '。'];

const word = fc.constantFrom(...vocabulary);
export const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(...separators)), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));
const anyText = fc.oneof({ weight: 4, arbitrary: phrase }, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
const line = fc.oneof(fc.constant(''), anyText);

const mark: fc.Arbitrary<Mark> = fc.constantFrom<Mark>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'footnote' },
  { type: 'superscript' },
  { type: 'link', attrs: { href: 'https://example.org/a' } },
  { type: 'link', attrs: { href: '/harbour/b' } },
);
const marks = fc.uniqueArray(mark, { minLength: 1, maxLength: 3, selector: ({ type }) => type });
const textNode: fc.Arbitrary<TextNode> = fc.oneof(
  { weight: 3, arbitrary: anyText.map((text) => ({ type: 'text' as const, text })) },
  fc.record({ type: fc.constant('text' as const), text: anyText, marks }),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: textNode },
  fc.constant({ type: 'hardBreak' as const }),
);
const inlines = fc.array(inline, { maxLength: 5 });

// Few ids on purpose: the same one turns up at other blocks, and twice.
const id = fc.integer({ min: 1, max: 9 }).map(String);
const dir = fc.constantFrom('ltr' as const, 'rtl' as const);
const identity = fc.oneof(fc.constant({}), fc.record({ id }), fc.record({ id, dir }));
const bare = fc.oneof(fc.constant({}), fc.record({ id }));

const paragraph: fc.Arbitrary<Paragraph> = fc.record(
  { type: fc.constant('paragraph' as const), attrs: identity, content: inlines },
  { requiredKeys: ['type'] },
);
const inner: fc.Arbitrary<Paragraph> = fc.record({ type: fc.constant('paragraph' as const), content: inlines });
const item = fc.record({
  type: fc.constant('listItem' as const),
  content: fc.array(inner, { minLength: 1, maxLength: 2 }),
});
const items = fc.array(item, { minLength: 1, maxLength: 4 });
const nested = fc.record({
  type: fc.constant('listItem' as const),
  content: fc.tuple(inner, fc.record({ type: fc.constant('bulletList' as const), content: items })),
});
const attribution = fc.record(
  { type: fc.constant('attribution' as const), content: fc.array(textNode, { maxLength: 2 }) },
  { requiredKeys: ['type'] },
);
const quoted = fc
  .tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), attribution)
  .map(([said, by]) => [...said, by]);
const span = fc.constantFrom(undefined, 1, 2);
const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  attrs: fc.record({ colspan: span, rowspan: span }, { requiredKeys: [] }),
  content: fc.array(inner, { minLength: 1, maxLength: 2 }),
});
const row = fc.record({
  type: fc.constant('tableRow' as const),
  content: fc.array(cell, { minLength: 1, maxLength: 3 }),
});

const pixels = fc.integer({ min: 1, max: 3 });
const picture: fc.Arbitrary<Picture> = fc.record({
  media: fc.constantFrom('m1', 'm2'),
  sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  width: pixels,
  height: pixels,
  focalX: pixels,
  focalY: pixels,
  caption: line,
  credit: line,
  alt: line,
});

const boxed = fc.array(fc.oneof(inner, fc.record({ type: fc.constant('bulletList' as const), content: items })), {
  minLength: 1,
  maxLength: 3,
});
const boxTitle = fc.record(
  { type: fc.constant('boxTitle' as const), content: fc.array(textNode, { maxLength: 1 }) },
  { requiredKeys: ['type'] },
);
const related = fc.record({ article: fc.constantFrom('x1', 'x2'), headline: line, path: fc.constantFrom('/a/b', '') });
const embedded = fc.record({
  ...{
    provider: fc.constantFrom('YouTube', 'Vimeo'),
    href: fc.constantFrom('https://vimeo.com/1', 'https://vimeo.com/2'),
  },
  ...{ title: line, author: line, ratio: pixels },
});

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ id, level: fc.constantFrom(2 as const, 3 as const) }, { requiredKeys: ['level'] }),
    content: inlines,
  }),
  fc.record({ type: fc.constant('bulletList' as const), attrs: identity, content: items }),
  fc.record({ type: fc.constant('orderedList' as const), attrs: fc.record({ id, start: pixels }), content: items }),
  fc.record({ type: fc.constant('bulletList' as const), attrs: identity, content: fc.array(nested, { maxLength: 2 }) }),
  fc.record({ type: fc.constantFrom('quotation' as const, 'pullQuote' as const), attrs: identity, content: quoted }),
  fc.record({
    type: fc.constant('table' as const),
    attrs: identity,
    content: fc.array(row, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('horizontalRule' as const), attrs: bare }),
  fc
    .tuple(identity, boxTitle, boxed)
    .map(([attrs, title, rest]) => ({ type: 'factBox' as const, attrs, content: [title, ...rest] })),
  fc.record({ type: fc.constant('editorsNote' as const), attrs: identity, content: boxed }),
  fc.tuple(bare, related).map(([own, told]) => ({ type: 'relatedArticle' as const, attrs: { ...own, ...told } })),
  fc.tuple(bare, embedded).map(([own, told]) => ({ type: 'embed' as const, attrs: { ...own, ...told } })),
  fc
    .tuple(bare, picture, fc.constantFrom('inline' as const, 'wide' as const))
    .map(([own, shown, size]) => ({ type: 'picture' as const, attrs: { ...own, ...shown, size } })),
);

const name = fc.record({ id, name: line });

/** Any text that could be published, and some that could not. */
export const anyPublishedText: fc.Arbitrary<PublishedText> = fc.record({
  path: fc.constantFrom('/a/b', '/a/c'),
  language: fc.constantFrom('en', 'ar', 'az', 'zh', 'not a language'),
  section: name,
  topics: fc.array(name, { maxLength: 3 }),
  genre: fc.constantFrom(...genres),
  sponsor: line,
  kicker: line,
  headline: line,
  standfirst: line,
  dateline: line,
  bylines: fc.array(fc.record({ id, name: line, role: fc.constantFrom(...bylineRoles) }), { maxLength: 4 }),
  leadImage: fc.option(picture.map(({ media: _, ...shown }) => shown)),
  description: line,
  body: fc.array(block, { maxLength: 9 }),
});

/** A text and one made from it by a few cuts, moves and new blocks, as editors do. */
export const editedText: fc.Arbitrary<[PublishedText, PublishedText]> = fc
  .tuple(anyPublishedText, fc.array(fc.tuple(fc.nat(), fc.nat(3), block), { maxLength: 4 }))
  .map(([text, edits]) => {
    const body = structuredClone(text.body);
    for (const [place, act, fresh] of edits) {
      const at = place % (body.length + 1);
      if (act === 0) body.splice(at, 0, fresh);
      else if (act === 1) body.splice(at, 1);
      else if (act === 2) body.unshift(...body.splice(at, 1));
      else body.splice(at, 1, ...body.slice(at, at + 1).flatMap(brokenInTwo));
    }
    return [text, { ...text, body }];
  });

function brokenInTwo(block: PublishedBlock): PublishedBlock[] {
  if (block.type !== 'paragraph' || !block.content) return [block];
  const half = Math.ceil(block.content.length / 2);
  return [
    { ...block, content: block.content.slice(0, half) },
    { type: 'paragraph', content: block.content.slice(half) },
  ];
}
