import { describe, expect, test } from 'vitest';
import { blackedOut, blackOut, blackOutText, holdsWords } from '@/lib/body/black-out';
import type { Inline } from '@/lib/body/schema';

const paragraph = (...content: Inline[]) => ({ type: 'paragraph', attrs: { id: 'a' }, content });
const text = (words: string, ...marks: NonNullable<Extract<Inline, { type: 'text' }>['marks']>): Inline =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };

describe('words taken out of a text', () => {
  test('leave one mark, and everything around them', () => {
    expect(blackOut(paragraph(text('Her name is Ada Byron, she said. Ada Byron!')), 'Ada Byron')).toEqual(
      paragraph(text(`Her name is ${blackedOut}, she said. ${blackedOut}!`)),
    );
  });

  test('go although bold begins amid them, a line breaks in them, and spaces differ', () => {
    const said = paragraph(
      text('By Ada '),
      text('By', { type: 'bold' }),
      text('ron'),
      { type: 'hardBreak' },
      text('Lovelace.'),
    );
    expect(blackOut(said, 'Ada  Byron Lovelace')).toEqual(paragraph(text(`By ${blackedOut}`), text('.')));
  });

  test('take the link that they stood in with them, and a link that names them', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org/ada' } } as const;
    expect(blackOut(paragraph(text('see Ada', link)), 'Ada')).toEqual(paragraph(text(`see ${blackedOut}`)));
    expect(blackOut(paragraph(text('see here', link)), 'ada')).toEqual(paragraph(text('see here')));
  });

  test('go from fields, captions and names, and not from what the schema calls things', () => {
    const picture = { type: 'picture', attrs: { alt: 'a', caption: 'A picture of Ada', size: 'inline' } };
    const document = { genre: 'news', headline: 'No news', body: { type: 'doc', content: [picture] } };
    expect(blackOut(document, 'news')).toEqual({ ...document, headline: `No ${blackedOut}` });
    expect(holdsWords(document, 'picture of')).toBe(true);
    expect(holdsWords(document, 'picture inline')).toBe(false);
  });

  test('go from footnotes and cards; a card whose address says them keeps its title alone', () => {
    const note: Inline = { type: 'text', text: 'Ada, 12 May', marks: [{ type: 'footnote' }] };
    expect(blackOut(paragraph(note), 'Ada')).toEqual(paragraph({ ...note, text: `${blackedOut}, 12 May` }));
    const embed = (href: string) => ({
      type: 'embed',
      attrs: { id: 'b', provider: 'Vimeo', href, title: 'Ada speaks', author: 'Ada B.', ratio: 0 },
    });
    expect(blackOut(embed('https://vimeo.com/1'), 'Ada')).toMatchObject({
      attrs: { href: 'https://vimeo.com/1', title: `${blackedOut} speaks`, author: `${blackedOut} B.` },
    });
    expect(blackOut([embed('https://x.com/Ada/status/1')], 'Ada')).toEqual([
      { type: 'paragraph', attrs: { id: 'b' }, content: [text(`${blackedOut} speaks`)] },
    ]);
    const byline = { author: 'Ada', role: 'by' };
    expect(blackOut([byline], 'Ada')).toEqual([byline]);
  });

  test('are no pattern: a point is a point', () => {
    expect(blackOutText('a.b axb a(b', 'a.b')).toBe(`${blackedOut} axb a(b`);
    expect(blackOutText('$& costs $5', '$5')).toBe(`$& costs ${blackedOut}`);
  });

  test('that stand nowhere leave the very same document', () => {
    const document = { headline: 'Late', body: [paragraph(text('Nothing here.'))] };
    expect(blackOut(document, 'Ada')).toBe(document);
  });
});
