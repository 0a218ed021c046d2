import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Body } from '@/components/article/body';
import type { Block, Inline, Paragraph, TableCell } from '@/lib/body/schema';

const draw = (...blocks: Block[]) => renderToStaticMarkup(<Body blocks={blocks} language="en" />);
const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const link = (href: string, words: string): Inline => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

describe('running text', () => {
  it('nests its marks and keeps its breaks', () => {
    const html = draw(
      paragraph(
        { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'hardBreak' },
        text('b'),
      ),
    );
    expect(html).toContain('<p><strong><em>a</em></strong><br/>b</p>');
  });

  it('makes one link of neighbours that lead to the same place', () => {
    const html = draw(
      paragraph(link('https://example.org/', 'one '), {
        type: 'text',
        text: 'two',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }, { type: 'italic' }],
      }),
    );
    expect(html).toContain('<a href="https://example.org/" rel="noopener">one <em>two</em></a>');
  });

  it('drops a link that could run something, and keeps its words', () => {
    expect(draw(paragraph(link('javascript:alert(1)', 'press')))).toContain('<p>press</p>');
  });

  it('says of paid links that they are paid', () => {
    const html = renderToStaticMarkup(
      <Body blocks={[paragraph(link('https://example.org/', 'sail'))]} language="en" paid />,
    );
    expect(html).toContain('rel="sponsored noopener"');
  });

  it('cannot be broken out of', () => {
    expect(draw(paragraph(text('</p><script>alert(1)</script>')))).toContain('&lt;script&gt;');
  });
});

describe('blocks', () => {
  it('gives subheads anchors made of their words, no two alike', () => {
    const heading = (words: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });
    const html = draw(heading('What was decided'), heading('What was decided'), heading('؟'));
    expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'on-what-was-decided',
      'on-what-was-decided-2',
      'on-part',
    ]);
  });

  it('sets who said it outside the quotation, and nothing where nobody is named', () => {
    const quotation = (words: string): Block => ({
      type: 'quotation',
      content: [
        { type: 'paragraph', content: [text('It was quiet.')] },
        { type: 'attribution', content: words ? [{ type: 'text', text: words }] : [] },
      ],
    });
    expect(draw(quotation('Judit Salamon'))).toContain(
      '<blockquote><p>It was quiet.</p></blockquote><figcaption class="label">Judit Salamon</figcaption>',
    );
    expect(draw(quotation(''))).not.toContain('figcaption');
  });

  it('scopes the headers of a table and lets the keyboard scroll it', () => {
    const cell = (type: TableCell['type'], words: string): TableCell => ({
      type,
      content: [{ type: 'paragraph', content: [text(words)] }],
    });
    const html = draw({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Party'), cell('tableHeader', 'For')] },
        { type: 'tableRow', content: [cell('tableHeader', 'Greens'), cell('tableCell', '4')] },
      ],
    });
    expect(html).toContain('<thead><tr><th scope="col">Party</th><th scope="col">For</th></tr></thead>');
    expect(html).toContain('<tbody><tr><th scope="row">Greens</th><td>4</td></tr></tbody>');
    expect(html).toContain('aria-label="Table" tabindex="0"');
  });

  it('starts a list where it was told to, and sets lists inside lists', () => {
    const item = (words: string): Paragraph => ({ type: 'paragraph', content: [text(words)] });
    const html = draw({
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        {
          type: 'listItem',
          content: [item('c'), { type: 'bulletList', content: [{ type: 'listItem', content: [item('d')] }] }],
        },
      ],
    });
    expect(html).toContain('<ol start="3"><li>c<ul><li>d</li></ul></li></ol>');
  });
});

describe('footnotes', () => {
  const note = (words: string): Inline => ({ type: 'text', text: words, marks: [{ type: 'footnote' }] });

  it('stand at the end, each with a way there and back', () => {
    const html = draw(
      paragraph(text('It rained.'), note('Weather office.')),
      paragraph(text('Again.'), note('The same.')),
    );
    expect(html).toContain(
      'It rained.<sup class="note-mark page-word"><a href="#note-1" id="note-1-mark" aria-label="Note 1">1</a></sup></p>',
    );
    expect(html).toMatch(
      /<li id="note-2">The same\. <a href="#note-2-mark"[^>]*aria-label="Back to where note 2 belongs">/,
    );
    expect(html.indexOf('Weather office.')).toBeGreaterThan(html.indexOf('Again.'));
  });

  it('leave no list where there is none, and no word in the anchor of a subhead', () => {
    expect(draw(paragraph(text('It rained.')))).not.toContain('footnotes');
    const html = draw({ type: 'heading', attrs: { level: 2 }, content: [text('Rain'), note('Weather office.')] });
    expect(html).toContain('<h2 id="on-rain">');
  });
});

describe('what stands apart', () => {
  it('raises and lowers letters, and turns a block that runs the other way', () => {
    const html = draw({
      type: 'paragraph',
      attrs: { dir: 'rtl' },
      content: [text('CO'), { type: 'text', text: '2', marks: [{ type: 'subscript' }] }],
    });
    expect(html).toContain('<p dir="rtl">CO<sub>2</sub></p>');
  });

  it('sets a fact box under its title, and none where it has no title', () => {
    const box = (title: string): Block => ({
      type: 'factBox',
      content: [
        title ? { type: 'boxTitle', content: [{ type: 'text', text: title }] } : { type: 'boxTitle' },
        { type: 'paragraph', content: [text('Twelve.')] },
      ],
    });
    expect(draw(box('In figures'))).toContain(
      '<section class="fact-box"><h2 class="box-title">In figures</h2><p>Twelve.</p></section>',
    );
    expect(draw(box(''))).not.toContain('<h2');
  });

  it('loads nothing of an embed, and says where its link leads', () => {
    const html = draw({
      type: 'embed',
      attrs: {
        provider: 'YouTube',
        href: 'https://www.youtube.com/watch?v=x',
        title: 'Tide',
        author: 'A. B.',
        ratio: 563,
      },
    });
    expect(html).not.toMatch(/<(iframe|img|script)/);
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=x" rel="noopener">');
    expect(html.replace(/<[^>]*>/g, '')).toBe('Tide See it on YouTubeA. B.');
  });

  it('leads to a related article under its headline', () => {
    const html = draw({ type: 'relatedArticle', attrs: { article: 'x', headline: 'The ferry', path: '/world/ferry' } });
    expect(html).toContain('<a href="/world/ferry">The ferry</a>');
  });
});
