import { describe, expect, it } from 'vitest';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Block, Inline } from '@/lib/body/schema';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { bodyOf, documentOf, idOf, mergeBothWays as merge, paragraph } from '@/lib/merge/testing';

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
