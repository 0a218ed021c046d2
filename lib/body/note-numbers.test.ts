import { expect, it } from 'vitest';
import { notesOf } from '@/lib/body/note-numbers';
import type { Block, Inline, Paragraph } from '@/lib/body/schema';

const said = (text: string): Inline => ({ type: 'text', text });
const note = (text: string, href?: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'footnote' }, ...(href ? [{ type: 'link' as const, attrs: { href } }] : [])],
});
const paragraph = (...content: Inline[]): Paragraph => ({ type: 'paragraph', content });

it('numbers the notes of a text in the order in which a reader meets them, those in lists and boxes too', () => {
  const [first, second, third] = [note('One.'), note('Two.'), note('Three.')];
  const blocks: Block[] = [
    paragraph(said('It rained.'), first),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(said('a'), second)] }] },
    { type: 'factBox', content: [{ type: 'boxTitle' }, paragraph(third)] },
  ];
  const notes = notesOf(blocks);
  expect(notes.all).toEqual([[said('One.')], [said('Two.')], [said('Three.')]]);
  expect([first, second, third].map(notes.numberOf)).toEqual([1, 2, 3]);
});

it('reads a note with a link in it as one, and two with words between them as two', () => {
  const begun = note('See ');
  const linked = note('the report', 'https://example.org/');
  const notes = notesOf([paragraph(begun, linked, said(' and'), note('Another.'))]);
  expect(notes.all).toEqual([
    [
      said('See '),
      { type: 'text', text: 'the report', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
    ],
    [said('Another.')],
  ]);
  expect(notes.numberOf(begun)).toBe(1);
  expect(notes.numberOf(linked)).toBeUndefined();
});

it('finds none in a text without any', () => {
  expect(notesOf([paragraph(said('It rained.')), { type: 'horizontalRule' }]).all).toEqual([]);
});
