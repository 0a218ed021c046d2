import fc from 'fast-check';
import { markOrder } from '@/lib/body/inline';
import { bodyInput } from '@/lib/body/normalise';
import type { Body, Mark } from '@/lib/body/schema';

/** Arbitrary bodies for property tests: every node, mark and attribute of the document schema. */

const scripts = [
  ...['the ', 'harbour', 'ferry', ' of ', 'CO', '2', ' said.', '  ', 'don’t', '\n', '<b>&amp;', '"', "'"],
  ...['الميناء', 'كِتَابٌ', 'şəhər', 'İ', '渡轮', '👩‍👩‍👧', '𝒳𝓎', 'e\u0301', '\u00a0', '\u200f', '\ufffc'],
];
/** Text that HTML can hold: it has no sign for NUL, for carriage returns, nor for half a surrogate. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...scripts), { minLength: 1, maxLength: 6 }).map((all) => all.join('')),
  },
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.replaceAll(/[\r\0]/g, '-')),
);
const line = fc.oneof(fc.constant(''), words);

const href = fc.constantFrom('https://example.org/a?b=c&d', '/harbour/b', 'mailto:desk@example.org', '#note');
/** Marks that say no more than their name; what is suggested has its own tests. */
const isPlain = (type: Mark['type']) => !['insertion', 'deletion', 'link'].includes(type);
const mark = fc.oneof(
  fc.constantFrom(...markOrder.filter(isPlain)).map((type) => ({ type })),
  href.map((address) => ({ type: 'link', attrs: { href: address } })),
);
const text = fc.record({
  type: fc.constant('text'),
  text: words,
  marks: fc.uniqueArray(mark, { maxLength: 4, selector: ({ type }) => type }),
});
const inline = fc.array(fc.oneof({ weight: 8, arbitrary: text }, fc.constant({ type: 'hardBreak' })), { maxLength: 5 });
const plain = fc.array(fc.record({ type: fc.constant('text'), text: words }), { maxLength: 1 });

const id = fc.uuid();
const dir = fc.constantFrom('ltr', 'rtl');
const attrs = fc.record({ id, dir }, { requiredKeys: [] });
const bare = fc.record({ id }, { requiredKeys: [] });

const node = <T extends string, C>(type: T, content: fc.Arbitrary<C>) =>
  fc.record({ type: fc.constant(type), attrs, content });
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { minLength: 1, maxLength });

const paragraph = node('paragraph', inline);
const items = (depth: number): fc.Arbitrary<unknown> =>
  some(
    fc.record({
      type: fc.constant('listItem'),
      content: depth > 0 ? fc.tuple(paragraph, node('bulletList', items(depth - 1))) : some<unknown>(paragraph, 2),
    }),
  );
const bulletList = fc.oneof(node('bulletList', items(0)), node('bulletList', items(1)));
const orderedList = fc.record({
  type: fc.constant('orderedList'),
  attrs: fc.record({ id, dir, start: fc.integer({ min: 1, max: 40 }) }, { requiredKeys: [] }),
  content: items(0),
});
const quoted = (type: 'quotation' | 'pullQuote') =>
  node(
    type,
    fc.tuple(some(paragraph), node('attribution', plain)).map(([said, by]) => [...said, by]),
  );

const cell = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] }),
  content: some(paragraph, 2),
});
const table = node('table', some(fc.record({ type: fc.constant('tableRow'), content: some(cell) })));

const boxed = some(fc.oneof<fc.Arbitrary<unknown>[]>(paragraph, bulletList, orderedList, table));
const factBox = fc.tuple(node('boxTitle', plain), boxed).map(([title, rest]) => [title, ...rest]);

const card = <T extends string, A extends object>(type: T, own: fc.Arbitrary<A>) =>
  fc.tuple(bare, own).map(([given, rest]) => ({ type, attrs: { ...given, ...rest } }));
const thousandth = fc.integer({ min: 0, max: 1000 });
const pixels = fc.integer({ min: 1, max: 9000 });
const picture = card(
  'picture',
  fc.record({
    ...{ media: id, sha256: fc.constantFrom('a'.repeat(64), '0'.repeat(64)), width: pixels, height: pixels },
    ...{ focalX: thousandth, focalY: thousandth, caption: line, credit: line, alt: line },
    size: fc.constantFrom('inline', 'wide'),
  }),
);
const relatedArticle = card(
  'relatedArticle',
  fc.record({ article: id, headline: line, path: fc.constantFrom('', '/world/ferry') }),
);
const embed = card(
  'embed',
  fc.record({
    href: fc.constantFrom(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://vimeo.com/76979871',
      'https://example.org/v',
    ),
    ...{ title: line, author: line, ratio: thousandth },
  }),
);

/** One block as it could arrive from outside. */
export const anyBlock = fc.oneof<fc.Arbitrary<unknown>[]>(
  ...[paragraph, paragraph, node('factBox', factBox), node('editorsNote', boxed), bulletList, orderedList, table],
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ id, dir, level: fc.constantFrom(2, 3) }, { requiredKeys: ['level'] }),
    content: inline,
  }),
  ...[quoted('quotation'), quoted('pullQuote'), picture, relatedArticle, embed],
  fc.record({ type: fc.constant('horizontalRule'), attrs: bare }),
);

/** Any body that can be stored, in its canonical form. */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(anyBlock, { maxLength: 6 })
  .map((content) => bodyInput.parse({ type: 'doc', content }));
