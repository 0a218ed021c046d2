import { describe, expect, it } from 'vitest';
import type { Block, Picture } from '@/lib/body/schema';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { bodyOf, documentOf, idOf, mergeBothWays as merge, paragraph } from '@/lib/merge/testing';

const first = 'The night ferry sailed at eleven with two hundred and forty people aboard.';
const second = 'Nobody in the harbour office had expected more than sixty passengers.';
const third = 'Tickets cost three manat, and children under seven travel without one.';

const withBlocks = (...blocks: Block[]) => documentOf({ body: bodyOf(...blocks) });

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
