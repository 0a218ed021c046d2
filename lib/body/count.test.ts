import { getSchema } from '@tiptap/core';
import { expect, it } from 'vitest';
import { countLine, countNode, readingMinutes } from '@/lib/body/count';
import { bodyExtensions } from '@/lib/body/extensions';

it.each([
  ['The pilot’s log, 2019–2024.', 5],
  ['twenty-one ships at 11.40', 4],
  ['كتب الربان في السجل', 4],
  ['渡轮', 2],
  ['— …', 0],
  ['', 0],
])('%j has %i words', (text, words) => expect(countLine(text).words).toBe(words));

it('characters are what a person sees as one where Unicode has one for it', () => {
  expect(countLine('a b🚢').characters).toBe(4);
});

it('counts every block of a text, inside lists and tables too', () => {
  const schema = getSchema(bodyExtensions());
  const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const cell = (text: string) => ({ type: 'tableCell', content: [p(text)] });
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: [
      p('One two'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('three')] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('four'), cell('five six')] }] },
    ],
  });
  expect(countNode(doc).words).toBe(6);
});

it('something to read takes at least a minute', () => {
  expect([0, 1, 238, 239].map(readingMinutes)).toEqual([0, 1, 1, 2]);
});
