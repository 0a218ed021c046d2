import { describe, expect, test } from 'vitest';
import type { PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import type { BlockChange, NodeChange, Run } from '@/lib/record/compare/comparison';
import { plainOf } from '@/lib/record/compare/flow';
import { bodyOf, heading, marked, paragraph, pictureBlock, textOf } from '@/lib/record/compare/texts.fixture';

/** `same [-removed-] {+inserted+} <reformatted>`, as a line to read in a test. */
function told(runs: Run[] | undefined | null): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], inserted: ['{+', '+}'], reformatted: ['<', '>'] };
  return (runs ?? []).map(({ kind, nodes }) => signs[kind][0] + plainOf(nodes) + signs[kind][1]).join('');
}

function toldBlock(change: BlockChange | NodeChange): string {
  const moved = 'moved' in change && change.moved ? ` ${change.moved.way}` : '';
  if (change.kind !== 'changed') return change.kind + moved;
  const { inside } = change;
  if (inside.as === 'words') return `${inside.broken ?? 'changed'}${moved}: ${told(inside.runs)}`;
  if (inside.as === 'nodes') return `${change.shell.type}(${inside.children.map(toldBlock).join(', ')})`;
  return inside.picture.replaced ? 'picture replaced' : 'picture kept';
}

const headlines = (from: string, to: string, language = 'en') =>
  told(compareTexts(textOf({ headline: from, language }), textOf({ headline: to, language })).words.headline);
const blocks = (from: PublishedText, to: PublishedText) => compareTexts(from, to).blocks.map(toldBlock);
const sentence = (from: string, to: string) => blocks(bodyOf(from), bodyOf(to)).join('\n');

describe('words', () => {
  test('only the words that changed are marked', () => {
    expect(headlines('Ferry carries 240 people a night', 'Ferry carries 260 people a night')).toBe(
      'Ferry carries[- 240-]{+ 260+} people a night',
    );
  });

  test('an inserted sentence is marked as a whole sentence', () => {
    expect(sentence('He left at ten. She stayed.', 'He left at ten. He came back. She stayed.')).toBe(
      'changed: He left at ten.{+ He came back.+} She stayed.',
    );
    expect(sentence('He left. He came back. She stayed on.', 'He left. She stayed on.')).toBe(
      'changed: He left.[- He came back.-] She stayed on.',
    );
  });

  test('a lone small word amid changes is not an island', () => {
    expect(headlines('Council of elders votes tonight', 'Assembly of citizens votes tonight')).toBe(
      '[-Council of elders-]{+Assembly of citizens+} votes tonight',
    );
  });

  test('a small word amid changed punctuation stays', () => {
    expect(headlines('the ferry and of course the crew', 'the ferry, and, of course the crew')).toBe(
      'the ferry{+,+} and{+,+} of course the crew',
    );
  });

  test('a text with little in common is shown as one rewritten', () => {
    expect(headlines('Night ferry returns after nine years', 'Harbour council resigns over the budget')).toBe(
      '[-Night ferry returns after nine years-]{+Harbour council resigns over the budget+}',
    );
  });

  test('Arabic is cut into words', () => {
    expect(headlines('تعود العبّارة الليلية بعد تسع سنوات', 'تعود العبّارة الليلية بعد عشر سنوات', 'ar')).toBe(
      'تعود العبّارة الليلية بعد[- تسع-]{+ عشر+} سنوات',
    );
  });

  test('Chinese is cut into words though nothing stands between them', () => {
    expect(headlines('北京市政府周一宣布新的地铁线路', '北京市政府周二宣布新的地铁线路', 'zh')).toMatch(
      /^北京市政府\[-周一?一-\]\{\+周?二\+\}宣布新的地铁线路$/,
    );
  });

  test('Azerbaijani letters belong to their words', () => {
    expect(headlines('Gecə bərəsi İçərişəhərdən çıxır', 'Gecə bərəsi Bayıldan çıxır', 'az')).toBe(
      'Gecə bərəsi[- İçərişəhərdən-]{+ Bayıldan+} çıxır',
    );
  });

  test('a changed space is a change', () => {
    expect(headlines('two  spaces here', 'two spaces here')).toBe('two[-  -]{+ +}spaces here');
  });
});

describe('formatting', () => {
  test('a word made bold is shown as reformatted, not as changed', () => {
    const to = bodyOf(paragraph([marked('The '), marked('night', { type: 'bold' }), marked(' ferry')]));
    const comparison = compareTexts(bodyOf('The night ferry'), to);
    expect(comparison.blocks.map(toldBlock)).toEqual(['changed: The <night> ferry']);
    expect([comparison.wordsAdded, comparison.wordsRemoved]).toEqual([0, 0]);
  });

  test('another address under a link is a change of formatting that keeps both', () => {
    const link = (href: string) => bodyOf(paragraph([marked('timetable', { type: 'link', attrs: { href } })]));
    const [block] = compareTexts(link('/a'), link('/b')).blocks;
    expect(block).toMatchObject({
      inside: { runs: [{ kind: 'reformatted', was: [{ marks: [{ attrs: { href: '/a' } }] }] }] },
    });
  });

  test('a paragraph made a subhead is the same words in another form', () => {
    expect(blocks(bodyOf('The crossing'), bodyOf(heading('The crossing')))).toEqual(['reformatted']);
    const [level] = compareTexts(bodyOf(heading('The crossing', 2)), bodyOf(heading('The crossing', 3))).blocks;
    expect(level).toMatchObject({ kind: 'changed', was: { attrs: { level: 2 } }, shell: { attrs: { level: 3 } } });
  });

  test('how text is cut into nodes is not a change', () => {
    const cut = bodyOf(paragraph([marked('The '), { type: 'text', text: 'ferry' }]));
    expect(blocks(bodyOf('The ferry'), cut)).toEqual(['same']);
  });
});

const first = 'The night ferry sailed at eleven with two hundred and forty people aboard.';
const second = 'Nobody in the harbour office had expected more than sixty passengers to come.';
const third = 'Tickets cost three manat, and children under seven travel without one.';

describe('blocks', () => {
  test('an added and a removed paragraph are found among unchanged ones', () => {
    expect(blocks(bodyOf(first, third), bodyOf(first, second, third))).toEqual(['same', 'added', 'same']);
    expect(blocks(bodyOf(first, second, third), bodyOf(first, third))).toEqual(['same', 'removed', 'same']);
  });

  test('a paragraph that moved is shown at both places and counts no words', () => {
    const comparison = compareTexts(bodyOf(third, first, second), bodyOf(first, second, third));
    expect(comparison.blocks.map(toldBlock)).toEqual(['moved away down', 'same', 'same', 'same down']);
    expect(comparison.wordsAdded).toBe(0);
  });

  test('a paragraph that moved and changed is compared with what it was', () => {
    const changed = third.replace('three', 'four');
    expect(blocks(bodyOf(third, first, second), bodyOf(first, second, changed)).at(-1)).toBe(
      'changed down: Tickets cost[- three-]{+ four+} manat, and children under seven travel without one.',
    );
  });

  test('a rewritten paragraph is one taken away and one added, though its id stayed', () => {
    expect(blocks(bodyOf(paragraph(first, 'x')), bodyOf(paragraph(third, 'x')))).toEqual(['removed', 'added']);
  });

  test('the id finds a paragraph that changed more than half', () => {
    const to = 'The night ferry sailed late, as the harbour master had feared since the storm warning of Sunday.';
    expect(blocks(bodyOf(paragraph(first, 'x')), bodyOf(paragraph(to, 'x')))[0]).toMatch(/^changed/);
  });

  test('a paragraph broken in two counts no words', () => {
    const comparison = compareTexts(bodyOf(`${first} ${second}`, third), bodyOf(first, second, third));
    expect(comparison.blocks.map(toldBlock)).toEqual([`changed: ${first}[- -]`, `split: ${second}`, 'same']);
    expect([comparison.wordsAdded, comparison.wordsRemoved]).toEqual([0, 0]);
  });

  test('two paragraphs made one count no words', () => {
    const comparison = compareTexts(bodyOf(first, second, third), bodyOf(first, `${second} ${third}`));
    expect(comparison.blocks.map(toldBlock)).toEqual(['same', `joined: ${second}{+ +}${third}`]);
    expect([comparison.wordsAdded, comparison.wordsRemoved]).toEqual([0, 0]);
  });
});

describe('inside blocks', () => {
  const item = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] });
  const list = (...items: string[]) => bodyOf({ type: 'bulletList', content: items.map(item) });

  test('a list is compared item by item', () => {
    expect(blocks(list(first, third), list(first, second, third.replace('three', 'four')))).toEqual([
      'bulletList(same, added, listItem(changed: Tickets cost[- three-]{+ four+} manat, and children under seven travel without one.))',
    ]);
  });

  test('a list that became numbered is the same list', () => {
    const numbered = bodyOf({ type: 'orderedList', content: [item(first)] });
    expect(compareTexts(list(first), numbered).blocks).toMatchObject([
      { kind: 'changed', was: { type: 'bulletList' } },
    ]);
  });

  const row = (...cells: string[]) => ({
    type: 'tableRow' as const,
    content: cells.map((text) => ({ type: 'tableCell' as const, content: [paragraph(text)] })),
  });
  const table = (...rows: string[][]) => bodyOf({ type: 'table', content: rows.map((cells) => row(...cells)) });

  test('a number in a table changes within its cell', () => {
    expect(blocks(table(['Passengers', '240'], ['Crew', '12']), table(['Passengers', '260'], ['Crew', '12']))).toEqual([
      'table(tableRow(same, tableCell(changed: [-240-]{+260+})), same)',
    ]);
  });

  test('a table with another number of columns is another table', () => {
    expect(blocks(table(['Crew', '12']), table(['Crew', '12', '14']))).toEqual(['removed', 'added']);
  });

  test('who said it changes apart from what was said', () => {
    const said = (by: string) =>
      bodyOf({
        type: 'quotation',
        content: [paragraph(first), { type: 'attribution', content: [{ type: 'text', text: by }] }],
      });
    expect(blocks(said('Leyla Quliyeva, harbour master'), said('Leyla Quliyeva, deputy harbour master'))).toEqual([
      'quotation(same, changed: Leyla Quliyeva,{+ deputy+} harbour master)',
    ]);
  });

  test('another picture in the same place is a picture replaced', () => {
    const [from, to] = [
      bodyOf(first, pictureBlock()),
      bodyOf(first, pictureBlock({ sha256: 'b'.repeat(64), alt: 'x' })),
    ];
    expect(blocks(from, to)).toEqual(['same', 'picture replaced']);
  });

  test('a new caption leaves the picture what it was', () => {
    const [block] = compareTexts(
      bodyOf(pictureBlock()),
      bodyOf(pictureBlock({ caption: 'The ferry leaves the west quay.' })),
    ).blocks;
    expect(block).toMatchObject({ kind: 'changed', inside: { picture: { replaced: false, credit: null, alt: null } } });
  });
});

describe('fields', () => {
  const rena = { id: 'a1', name: 'Rena Mammadova', role: 'by' as const };
  const omar = { id: 'a2', name: 'Omar Haddad', role: 'by' as const };

  test('bylines: added, renamed, moved and given another role', () => {
    const compare = (from: (typeof rena)[], to: PublishedText['bylines']) =>
      compareTexts(textOf({ bylines: from }), textOf({ bylines: to })).bylines?.map((change) => change.kind);
    expect(compare([rena], [rena])).toBeUndefined();
    expect(compare([rena], [rena, omar])).toEqual(['same', 'added']);
    expect(compare([rena, omar], [omar])).toEqual(['removed', 'same']);
    expect(compare([rena, omar], [omar, rena])).toEqual(['moved', 'same']);
    expect(compare([rena], [{ ...rena, role: 'editing' }])).toEqual(['changed']);
  });

  test('section, genre and address tell both values', () => {
    const { values } = compareTexts(textOf(), textOf({ genre: 'analysis', path: '/harbour/night-ferry' }));
    expect(values).toEqual({
      genre: { from: 'news', to: 'analysis' },
      path: { from: '/harbour/ferry-timetable', to: '/harbour/night-ferry' },
    });
  });

  test('a lead picture comes, changes and goes', () => {
    const { media: _, size: __, ...shown } = pictureBlock().attrs;
    const kinds = (from: typeof shown | null, to: typeof shown | null) =>
      compareTexts(textOf({ leadImage: from }), textOf({ leadImage: to })).leadImage?.kind;
    expect(kinds(null, shown)).toBe('added');
    expect(kinds(shown, { ...shown, focalX: 1 })).toBe('changed');
    expect(kinds(shown, null)).toBe('removed');
    expect(kinds(shown, { ...shown })).toBeUndefined();
  });

  test('words are counted where readers see them', () => {
    const { wordsAdded, wordsRemoved } = compareTexts(
      textOf({ headline: 'Ferry returns tonight', description: 'one two three' }),
      textOf({ headline: 'Ferry returns this Sunday', description: 'four' }),
    );
    expect([wordsAdded, wordsRemoved]).toEqual([2, 1]);
  });
});
