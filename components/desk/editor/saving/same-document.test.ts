import { expect, it } from 'vitest';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import { sampleDocument } from '@/components/desk/editor/saving/sample-article';
import type { Block } from '@/lib/body/schema';

const withBlocks = (...blocks: object[]) => sampleDocument({ body: { type: 'doc', content: blocks as Block[] } });

it('takes no notice of defaults, empty attributes, ids and the order of keys', () => {
  const written = withBlocks(
    {
      type: 'orderedList',
      attrs: { id: 'a', start: 1 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { id: null } }] }],
    },
    { attrs: { id: 'b' }, type: 'paragraph', content: [] },
  );
  const stored = withBlocks(
    { type: 'orderedList', attrs: { id: 'x' }, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    { type: 'paragraph', attrs: { id: 'y' } },
  );
  expect(isSameDocument(written, stored)).toBe(true);
});

it('sees a word, a mark and a list’s first number', () => {
  const text = (marks?: object[]) => withBlocks({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks }] });
  expect(isSameDocument(text(), text([{ type: 'bold' }]))).toBe(false);
  expect(isSameDocument(sampleDocument({ headline: 'a' }), sampleDocument({ headline: 'b' }))).toBe(false);
  const list = (start: number) => withBlocks({ type: 'orderedList', attrs: { start }, content: [] });
  expect(isSameDocument(list(1), list(4))).toBe(false);
});
