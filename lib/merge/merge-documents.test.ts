import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Block, Inline, Picture } from '@/lib/body/schema';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { bodyOf, documentOf, idOf, paragraph } from '@/lib/merge/testing';

const first = 'The night ferry sailed at eleven with two hundred and forty people aboard.';
const second = 'Nobody in the harbour office had expected more than sixty passengers.';
const third = 'Tickets cost three manat, and children under seven travel without one.';

const base = documentOf({ body: bodyOf(paragraph(1, first), paragraph(2, second), paragraph(3, third)) });
const withBlocks = (...blocks: Block[]) => documentOf({ body: bodyOf(...blocks) });

const plain = ({ body }: ArticleDocument) =>
  body.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((node) => ('text' in node ? node.text : '|')).join('')
      : block.type,
  );

/** Merges both ways; where nobody is asked, both ways must give the same. */
function merge(from: ArticleDocument, mine: ArticleDocument, theirs: ArticleDocument) {
  const merged = mergeDocuments(from, mine, theirs);
  const other = mergeDocuments(from, theirs, mine);
  expect(other.conflicts).toHaveLength(merged.conflicts.length);
  if (merged.conflicts.length === 0) expect(other).toEqual(merged);
  return merged;
}

describe('paragraphs', () => {
  it('changed by one each both stand', () => {
    const { document, conflicts } = merge(
      base,
      withBlocks(paragraph(1, first.replace('eleven', 'ten')), paragraph(2, second), paragraph(3, third)),
      withBlocks(paragraph(1, first), paragraph(2, second), paragraph(3, third.replace('three', 'four'))),
    );
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([first.replace('eleven', 'ten'), second, third.replace('three', 'four')]);
  });

  it('written at the same place both stand, the one begun earlier first', () => {
    const blocks = base.body.content;
    const { document, conflicts } = merge(
      base,
      withBlocks(...blocks, paragraph(12, 'Mine.')),
      withBlocks(...blocks, paragraph(11, 'Theirs.'), paragraph(13, 'Theirs too.')),
    );
    expect(conflicts).toEqual([]);
    expect(plain(document).slice(3)).toEqual(['Theirs.', 'Theirs too.', 'Mine.']);
  });

  it('moved by one keep what the other wrote in them', () => {
    const { document, conflicts } = merge(
      base,
      withBlocks(paragraph(3, third), paragraph(1, first), paragraph(2, second)),
      withBlocks(paragraph(1, first), paragraph(2, second), paragraph(3, third.replace('three', 'four'))),
    );
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([third.replace('three', 'four'), first, second]);
  });

  it('cut and pasted elsewhere keep what the other wrote in them', () => {
    const { document } = merge(
      base,
      withBlocks(paragraph(30, third), paragraph(1, first), paragraph(2, second)),
      withBlocks(paragraph(1, first), paragraph(2, second), paragraph(3, third.replace('three', 'four'))),
    );
    expect(plain(document)).toEqual([third.replace('three', 'four'), first, second]);
  });

  it('deleted by one and left alone by the other are gone', () => {
    const { document, conflicts } = merge(base, withBlocks(paragraph(1, first), paragraph(3, third)), base);
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([first, third]);
  });

  it('deleted by them and changed by me are asked about: theirs stands, mine is kept, with its place', () => {
    const changed = paragraph(2, second.replace('sixty', 'seventy'));
    const { document, conflicts } = merge(
      base,
      withBlocks(paragraph(1, first), changed, paragraph(3, third)),
      withBlocks(paragraph(1, first), paragraph(3, third)),
    );
    expect(plain(document)).toEqual([first, third]);
    expect(conflicts).toEqual([
      { at: 'block', id: idOf(2), after: idOf(1), base: paragraph(2, second), mine: changed, theirs: null },
    ]);
  });

  it('deleted by me and changed by them are asked about, and theirs stands', () => {
    const changed = paragraph(2, second.replace('sixty', 'seventy'));
    const { document, conflicts } = merge(
      base,
      withBlocks(paragraph(1, first), paragraph(3, third)),
      withBlocks(paragraph(1, first), changed, paragraph(3, third)),
    );
    expect(document.body.content[1]).toEqual(changed);
    expect(conflicts).toMatchObject([{ id: idOf(2), after: idOf(1), mine: null, theirs: changed }]);
  });

  it('without ids, as texts from before have them, are known by their words', () => {
    const bare = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const { document, conflicts } = mergeDocuments(
      withBlocks(bare(first), bare(second), bare(third)),
      withBlocks(paragraph(21, first), paragraph(22, second), paragraph(25, 'New.'), paragraph(23, third)),
      withBlocks(paragraph(31, first), paragraph(33, third)),
    );
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([first, 'New.', third]);
  });
});

describe('words', () => {
  const one = (text: string) => withBlocks(paragraph(1, text));

  it('far from each other in one paragraph both stand', () => {
    const { document, conflicts } = merge(
      one(first),
      one(first.replace('eleven', 'ten')),
      one(first.replace('forty people', 'fifty people')),
    );
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([first.replace('eleven', 'ten').replace('forty', 'fifty')]);
  });

  it('changed differently are shown as both have them, each with what the other changed elsewhere', () => {
    const mine = first.replace('eleven', 'ten').replace('The night', 'The last night');
    const { document, conflicts } = merge(
      one(first),
      one(mine),
      one(first.replace('eleven', 'midnight').replace('forty', 'fifty')),
    );
    expect(plain(document)).toEqual([
      first.replace('eleven', 'midnight').replace('forty', 'fifty').replace('The night', 'The last night'),
    ]);
    expect(conflicts).toMatchObject([{ at: 'block', mine: paragraph(1, mine.replace('forty', 'fifty')) }]);
  });

  it('changed alike by both are changed once', () => {
    const both = one(first.replace('eleven', 'ten'));
    expect(merge(one(first), both, both)).toEqual({ document: both, conflicts: [] });
  });

  it('keep what one set in bold and the other linked', () => {
    const marked = (...content: Inline[]) => withBlocks({ type: 'paragraph', attrs: { id: idOf(1) }, content });
    const link = { type: 'link' as const, attrs: { href: '/harbour' } };
    const { document, conflicts } = merge(
      marked({ type: 'text', text: 'The harbour office' }),
      marked(
        { type: 'text', text: 'The ' },
        { type: 'text', text: 'harbour', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' office' },
      ),
      marked({ type: 'text', text: 'The ' }, { type: 'text', text: 'harbour office', marks: [link] }),
    );
    expect(conflicts).toEqual([]);
    expect(document.body.content[0]).toMatchObject({
      content: [
        { text: 'The ' },
        { text: 'harbour', marks: [link, { type: 'bold' }] },
        { text: ' office', marks: [link] },
      ],
    });
  });

  it('linked to two places are asked about', () => {
    const linked = (href: string) =>
      withBlocks({
        type: 'paragraph',
        attrs: { id: idOf(1) },
        content: [{ type: 'text', text: 'Timetable', marks: [{ type: 'link', attrs: { href } }] }],
      });
    const { document, conflicts } = merge(one('Timetable'), linked('/a'), linked('/b'));
    expect(document).toEqual(linked('/b'));
    expect(conflicts).toHaveLength(1);
  });

  it('in Arabic are words too', () => {
    const text = 'تعود العبّارة الليلية بعد تسع سنوات من الغياب';
    const { document, conflicts } = merge(
      { ...one(text), language: 'ar' },
      { ...one(text.replace('الليلية', 'المسائية')), language: 'ar' },
      { ...one(text.replace('سنوات', 'أعوام')), language: 'ar' },
    );
    expect(conflicts).toEqual([]);
    expect(plain(document)).toEqual([text.replace('الليلية', 'المسائية').replace('سنوات', 'أعوام')]);
  });
});

describe('inside blocks', () => {
  const inner = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
  const list = (...items: string[]): Block => ({
    type: 'bulletList',
    attrs: { id: idOf(1) },
    content: items.map((text) => ({ type: 'listItem', content: [inner(text)] })),
  });
  const said = (text: string, by: string): Block => ({
    type: 'quotation',
    attrs: { id: idOf(1) },
    content: [inner(text), { type: 'attribution', content: [{ type: 'text', text: by }] }],
  });
  const table = (...rows: string[][]): Block => ({
    type: 'table',
    attrs: { id: idOf(1) },
    content: rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((text) => ({ type: 'tableCell', content: [inner(text)] })),
    })),
  });
  const of = (from: Block, mine: Block, theirs: Block) => merge(withBlocks(from), withBlocks(mine), withBlocks(theirs));

  it('a list takes another item from one and other words of an item from the other', () => {
    const { document, conflicts } = of(
      list(first, third),
      list(first, second, third),
      list(first, third.replace('three', 'four')),
    );
    expect(conflicts).toEqual([]);
    expect(document.body.content).toEqual([list(first, second, third.replace('three', 'four'))]);
  });

  it('a quotation takes its words from one and who said it from the other', () => {
    const { document, conflicts } = of(said(first, 'A pilot'), said('Nothing.', 'A pilot'), said(first, 'Leyla Orr'));
    expect(conflicts).toEqual([]);
    expect(document.body.content).toEqual([said('Nothing.', 'Leyla Orr')]);
  });

  it('a table takes a row from one and a number from the other', () => {
    const { document, conflicts } = of(
      table(['Passengers', '240'], ['Crew', '12']),
      table(['Passengers', '260'], ['Crew', '12']),
      table(['Passengers', '240'], ['Crew', '12'], ['Dogs', '3']),
    );
    expect(conflicts).toEqual([]);
    expect(document.body.content).toEqual([table(['Passengers', '260'], ['Crew', '12'], ['Dogs', '3'])]);
  });

  it('a table to which one added a column and the other a row is asked about as a whole', () => {
    const wider = table(['Passengers', '240', 'x'], ['Crew', '12', 'y']);
    const longer = table(['Passengers', '240'], ['Crew', '12'], ['Dogs', '3']);
    const { document, conflicts } = of(table(['Passengers', '240'], ['Crew', '12']), wider, longer);
    expect(document.body.content).toEqual([longer]);
    expect(conflicts).toMatchObject([{ mine: wider, theirs: longer }]);
  });

  it('a list of which each deleted the half that the other kept is asked about', () => {
    const { conflicts } = of(list(first, third), list(first), list(third));
    expect(conflicts).toMatchObject([{ mine: list(first), theirs: list(third) }]);
  });

  it('a paragraph made a subhead by one keeps the other’s words', () => {
    const heading = { type: 'heading', attrs: { id: idOf(1), level: 2 }, content: inner(second).content } as Block;
    const changed = second.replace('sixty', 'seventy');
    const { document, conflicts } = of(paragraph(1, second), heading, paragraph(1, changed));
    expect(conflicts).toEqual([]);
    expect(document.body.content).toEqual([{ ...heading, content: inner(changed).content }]);
  });
});

describe('fields', () => {
  it('changed by one each both stand, and a headline is merged by word', () => {
    const { document, conflicts } = merge(
      documentOf({ headline: 'Ferry carries 240 people a night' }),
      documentOf({ headline: 'Ferry carries 260 people a night', kicker: 'Harbour' }),
      documentOf({ headline: 'Ferry carries 240 people every night', genre: 'analysis' }),
    );
    expect(conflicts).toEqual([]);
    expect(document).toMatchObject({
      ...{ headline: 'Ferry carries 260 people every night', kicker: 'Harbour', genre: 'analysis' },
    });
  });

  it('filled by both differently are asked about', () => {
    const { document, conflicts } = merge(documentOf(), documentOf({ kicker: 'A' }), documentOf({ kicker: 'B' }));
    expect(document.kicker).toBe('B');
    expect(conflicts).toEqual([{ at: 'field', field: 'kicker', base: '', mine: 'A', theirs: 'B' }]);
  });

  it('a slug that nobody wrote follows the merged headline and is no question', () => {
    const { document, conflicts } = merge(
      documentOf({ headline: 'Ferry carries 240 people a night', slug: 'ferry-carries-240-people-a-night' }),
      documentOf({ headline: 'Ferry carries 260 people a night', slug: 'ferry-carries-260-people-a-night' }),
      documentOf({ headline: 'Ferry carries 240 people every night', slug: 'ferry-carries-240-people-every-night' }),
    );
    expect(conflicts).toEqual([]);
    expect(document.slug).toBe('ferry-carries-260-people-every-night');
  });

  it('bylines and topics take what each added and lose what each took away', () => {
    const by = (...authors: string[]) => authors.map((author) => ({ author, role: 'by' as const }));
    const { document, conflicts } = merge(
      documentOf({ bylines: by('a', 'b'), topics: ['t1', 't2'] }),
      documentOf({ bylines: by('a', 'b', 'c'), topics: ['t2'] }),
      documentOf({ bylines: by('b'), topics: ['t1', 't2', 't3'] }),
    );
    expect(conflicts).toEqual([]);
    expect(document).toMatchObject({ bylines: by('b', 'c'), topics: ['t2', 't3'] });
  });

  it('an author given two roles is asked about', () => {
    const by = (role: 'by' | 'editing' | 'translation') => documentOf({ bylines: [{ author: 'a', role }] });
    const { document, conflicts } = merge(by('by'), by('editing'), by('translation'));
    expect(document).toEqual(by('translation'));
    expect(conflicts).toMatchObject([{ field: 'bylines', mine: [{ role: 'editing' }] }]);
  });

  it('more topics than an article can have are asked about as two lists', () => {
    const topics = (name: string) => Array.from({ length: 20 }, (_, at) => `${name}${at}`);
    const { conflicts } = merge(documentOf(), documentOf({ topics: topics('a') }), documentOf({ topics: topics('b') }));
    expect(conflicts).toMatchObject([{ field: 'topics', mine: topics('a'), theirs: topics('b') }]);
  });

  describe('the lead image', () => {
    const picture = (given: Partial<Picture> = {}): Picture => ({
      ...{ media: idOf(1), sha256: 'a'.repeat(64), width: 800, height: 600, focalX: 500, focalY: 500 },
      ...{ caption: 'The ferry leaves.', credit: 'A. Watad', alt: 'A ferry' },
      ...given,
    });
    const lead = (leadImage: Picture | null) => documentOf({ leadImage });

    it('takes its caption from one and its credit from the other', () => {
      const { document, conflicts } = merge(
        lead(picture()),
        lead(picture({ caption: 'The ferry returns.' })),
        lead(picture({ credit: 'A. Watad / UNICEF' })),
      );
      expect(conflicts).toEqual([]);
      expect(document.leadImage).toEqual(picture({ caption: 'The ferry returns.', credit: 'A. Watad / UNICEF' }));
    });

    it('replaced by one and cropped by the other is asked about: a crop says nothing of another picture', () => {
      const replaced = picture({ media: idOf(2), sha256: 'b'.repeat(64) });
      const { conflicts } = merge(lead(picture()), lead(picture({ focalX: 100 })), lead(replaced));
      expect(conflicts).toMatchObject([{ field: 'leadImage', mine: picture({ focalX: 100 }), theirs: replaced }]);
    });

    it('taken away by one and written about by the other is asked about', () => {
      const changed = picture({ caption: 'The ferry returns.' });
      const { conflicts } = merge(lead(picture()), lead(null), lead(changed));
      expect(conflicts).toMatchObject([{ field: 'leadImage', mine: null, theirs: changed }]);
    });
  });
});

it('takes a text as an open editor holds it: defaults written down, ids inside blocks', () => {
  const stored = withBlocks({
    type: 'orderedList',
    attrs: { id: idOf(1) },
    content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: first }] }] }],
  });
  const open = withBlocks({
    type: 'orderedList',
    attrs: { id: idOf(1), start: 1 },
    content: [
      {
        type: 'listItem',
        content: [{ type: 'paragraph', attrs: { id: null }, content: [{ type: 'text', text: first, marks: [] }] }],
      },
    ],
  } as unknown as Block);
  expect(mergeDocuments(stored, open, stored)).toEqual({ document: stored, conflicts: [] });
});
