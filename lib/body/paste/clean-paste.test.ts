import { readFileSync } from 'node:fs';
import { getSchema } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { EditorState, Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from '@/lib/body/extensions';
import { newId } from '@/lib/body/ids';
import { bodyInput } from '@/lib/body/normalise';
import { type CleanPaste, cleanPaste } from '@/lib/body/paste/clean-paste';
import { settlePlaces } from '@/lib/body/paste/picture-places';

const schema = getSchema(bodyExtensions());
const page = new Window().document as unknown as Document;

/** As a browser reads HTML, errors and all; happy-dom alone would read Word's conditions otherwise. */
function read(html: string): Document {
  const document = page.implementation.createHTMLDocument('');
  document.body.innerHTML = /<body[^>]*>(.*)<\/body>/s.exec(serialize(parse(html)))![1]!;
  return document;
}

/** What the editor makes of a paste and its pictures, read through the gate that every body passes. */
function bodyOf({ html, pictures }: CleanPaste): object[] {
  const host = page.createElement('div');
  host.innerHTML = html;
  const { tr } = EditorState.create({ doc: schema.node('doc', null, schema.node('paragraph')) });
  tr.insert(0, DOMParser.fromSchema(schema).parse(host).content).setSelection(Selection.atEnd(tr.doc));
  const places = settlePlaces(tr);
  const file = { media: newId(), sha256: '0'.repeat(64), width: 800, height: 600 };
  for (const [at, { alt }] of pictures.entries())
    tr.insert(tr.mapping.slice(tr.steps.length - at).map(places[at]!), schema.node('picture', { ...file, alt }));
  return bodyInput.parse(tr.doc.toJSON()).content.slice(0, -1);
}

type Attrs = { level?: number; alt?: string };
type Node = { type: string; text?: string; marks?: { type: string }[]; content?: Node[]; attrs?: Attrs };
/** A body on a few lines: `h2 Title`, `- item`, `| cell | cell |`, `[picture]`; bold and italic as in Markdown. */
function sketch(nodes: Node[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return node.content!.map((row) => `| ${row.content!.map(words).join(' | ')} |`);
    if (node.type === 'listItem') {
      const [first, ...rest] = node.content!;
      return [`${indent}- ${words(first!)}`, ...sketch(rest, `${indent}  `)];
    }
    if (/List$/.test(node.type))
      return sketch(node.content!, indent).map((line) =>
        node.type === 'orderedList' && line.startsWith(`${indent}-`) ? line.replace('-', '#') : line,
      );
    if (node.type === 'picture') return [`[${node.attrs!.alt}]`];
    if (node.type === 'quotation') return [`> ${words(node)}`];
    return [`${node.type === 'heading' ? `h${node.attrs!.level} ` : ''}${words(node)}`];
  });
}
const signs: Record<string, string> = { bold: '**', italic: '_', link: '' };
function words(node: Node): string {
  if (node.text === undefined) return (node.content ?? []).map(words).join('');
  return (node.marks ?? []).reduce((text, { type }) => `${signs[type] ?? ''}${text}${signs[type] ?? ''}`, node.text);
}

const paste = (name: string): CleanPaste =>
  cleanPaste(readFileSync(`${import.meta.dirname}/fixtures/${name}.html`, 'utf8'), read);
const hrefs = ({ html }: CleanPaste): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);

describe('a paste from Word', () => {
  const pasted = paste('word');

  it('keeps its headings, marks, nested and numbered lists, table and quotation', () => {
    expect(sketch(bodyOf(pasted) as Node[])).toEqual([
      'h2 The pilots of the outer bank',
      'Twelve pilots bring **four hundred** ships a year past the bank, and _none_ has run aground since the log began.',
      'They are paid by the tide and not by the hour.',
      'h2 What they carry',
      '- a lamp',
      '  - with a **spare** wick',
      '- a rope',
      '# Call the tower',
      '# Go aboard',
      '| **Year** | **Ships** |',
      '| 2023 | 412 |',
      '> The bank moves, we follow.',
      '[A boat beside a ship]',
    ]);
    expect(pasted.html).toContain('<ol start="3">');
  });

  it('loses comments, tracked deletions, hidden text and trackers, and says how many', () => {
    expect(pasted.removed).toMatchObject({ trackers: 2, hidden: 1, comments: 1, deletions: 1 });
    expect(pasted.removed.styles).toBeGreaterThan(20);
    expect(hrefs(pasted)).toEqual(['https://harbour.example/log?year=2019']);
  });

  it('hands over its picture, which only Word can see', () => {
    expect(pasted.pictures).toEqual([
      expect.objectContaining({ alt: 'A boat beside a ship', src: expect.stringMatching(/^file:/) }),
    ]);
  });
});

it('a paste from Google Docs is bold only where its writer made it so, and its links lead straight there', () => {
  const pasted = paste('google-docs');
  expect(sketch(bodyOf(pasted) as Node[])).toEqual([
    'h2 Night on the ferry',
    'The last boat leaves at **11.40**_ sharp_, says the timetable.',
    '- a ticket',
    '  - or a pass',
    '- a coat',
    '| Boat | Seats |',
    '| Sarn | 220 |',
    '[The quay by night]',
  ]);
  expect(hrefs(pasted)).toEqual(['https://ferry.example/timetable?line=3']);
  expect(pasted.removed).toMatchObject({ trackers: 2, hidden: 0 });
  expect(pasted.pictures).toEqual([expect.objectContaining({ alt: 'The quay by night' })]);
});

it('a paste from Pages keeps its paragraphs apart without empty ones between', () => {
  const pasted = paste('pages');
  expect(sketch(bodyOf(pasted) as Node[])).toEqual([
    '**The choir came at six. **Nobody had _asked_ it to.',
    'It sang what the list says.',
    '- a hymn',
    '  - in two parts',
    '- a round',
    '| Voice | Singers |',
    '| Alto | 9 |',
  ]);
  expect(hrefs(pasted)).toEqual(['https://choir.example/songs']);
});

it('a paste from LibreOffice keeps its lists and its table with a head', () => {
  const pasted = paste('libreoffice');
  expect(sketch(bodyOf(pasted) as Node[])).toEqual([
    'h2 A harvest without rain',
    'The field gave **two** tonnes and _half_ of that was sold.',
    '# plough',
    '  - before dawn',
    '# sow',
    '| Field | Tonnes |',
    '| North | 2 |',
    'CO2 fell.',
  ]);
  expect(hrefs(pasted)).toEqual(['https://farm.example/report?page=2']);
  expect(pasted.html).toContain('<th>');
});

it('a paste from a web page loses what its readers did not see', () => {
  const pasted = paste('web-page');
  expect(sketch(bodyOf(pasted) as Node[])).toEqual([
    'h2 The dam held',
    'Water rose for **nine days**, and the level stood at 20\u00a0metres.',
    '[A wall of grey stone]',
    'The wall on Tuesday. Photograph: M. Tarn',
    '> We slept in our boots.So did they.',
    'The first line.',
    'The second, after two breaks.',
  ]);
  expect(hrefs(pasted)).toEqual(['https://dam.example/levels']);
  expect(pasted.removed).toMatchObject({ trackers: 3, hidden: 2 });
  expect(pasted.pictures.map(({ src }) => src)).toEqual(['https://dam.example/wall.jpg']);
});

it('a picture is handed over with what it is called, and leaves a sign where it stood', () => {
  const { pictures, html } = cleanPaste('<p>A<img src="data:image/png;base64,AAAA" alt="dot">B</p>', read);
  expect(pictures).toEqual([{ src: 'data:image/png;base64,AAAA', alt: 'dot' }]);
  expect(html).toBe('<p>A\ufdd0B</p>');
});

it('a picture goes between blocks: in place of its own paragraph, before one that it opens, after any other', () => {
  const img = (alt: string) => `<img src="https://a.example/${alt}.jpg" alt="${alt}">`;
  const html = `<p>One${img('amid')} goes on${img('end')}</p><p>${img('alone')}${img('beside')}</p>
    <p>${img('head')}Two</p><ul><li>${img('point')}</li><li>a point</li></ul>
    <table><tr><td>a ${img('cell')}</td><td>b</td></tr></table>`;
  expect(sketch(bodyOf(cleanPaste(html, read)) as Node[])).toEqual([
    ...['One goes on', '[amid]', '[end]', '[alone]', '[beside]', '[head]', 'Two'],
    ...['[point]', '- ', '- a point', '| a  | b |', '[cell]'],
  ]);
});

describe('any paste', () => {
  const tags = [
    'p',
    'div',
    'h1',
    'h4',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'th',
    'blockquote',
    'b',
    'i',
    'a',
    'span',
    'br',
    'hr',
    'footer',
    'figure',
    'del',
    'sup',
    'img',
  ];
  const attributes = [
    '',
    ' style="font-weight:700"',
    ' style="display:none"',
    ' style="mso-list:l0 level1 lfo1"',
    ' style="mso-list:l1 level3 lfo2"',
    ' style="mso-list:Ignore"',
    ' href="https://example.org/?utm_source=x"',
    ' href="javascript:alert(1)"',
    ' colspan="0"',
    ' class="MsoQuote"',
    ' start="-3"',
    ' data-pull',
    ' src="https://example.org/a.jpg"',
  ];
  const open = fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
    .map(([tag, with_]) => `<${tag}${with_}>`);
  const close = fc.constantFrom(...tags).map((tag) => `</${tag}>`);
  const soup = fc.array(
    fc.oneof(
      open,
      open,
      close,
      fc.constantFrom('a', ' b ', '\u00a0', '·', '1.', '<!--[if !supportLists]-->', '<![endif]>', '<'),
    ),
    { maxLength: 40 },
  );

  it('gives a document valid under the schema, and nothing that runs', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const pasted = cleanPaste(parts.join(''), read);
        expect(JSON.stringify(bodyOf(pasted))).not.toContain('\ufdd0');
        expect(pasted.html).not.toMatch(/javascript:|style=|class=|utm_/);
      }),
      { numRuns: 500 },
    );
  });

  it('cleaned once is clean', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const { html } = cleanPaste(parts.join(''), read);
        const again = cleanPaste(html, read);
        expect(again.removed).toEqual({ styles: 0, trackers: 0, hidden: 0, comments: 0, deletions: 0 });
      }),
      { numRuns: 200 },
    );
  });
});
