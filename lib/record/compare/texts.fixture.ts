import type { PublishedText } from '@/lib/articles/published';
import type { Block, Heading, Inline, Mark, Paragraph, PictureBlock } from '@/lib/body/schema';

/** Small made-up articles for tests of comparison. */
export function textOf(changes: Partial<PublishedText> = {}): PublishedText {
  return {
    path: '/harbour/ferry-timetable',
    language: 'en',
    section: { id: 's1', name: 'Harbour' },
    topics: [],
    genre: 'news',
    sponsor: '',
    kicker: '',
    headline: 'Night ferry returns after nine years',
    standfirst: '',
    dateline: '',
    bylines: [],
    leadImage: null,
    description: '',
    body: [],
    ...changes,
  };
}

export function paragraph(text: string | Inline[], id?: string): Paragraph {
  const content: Inline[] = typeof text === 'string' ? [{ type: 'text', text }] : text;
  return { type: 'paragraph', ...(id ? { attrs: { id } } : {}), content };
}

export function heading(text: string, level: 2 | 3 = 2): Heading {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

export function marked(text: string, ...marks: Mark[]): Inline {
  return { type: 'text', text, marks };
}

export function bodyOf(...blocks: (string | Block)[]): PublishedText {
  return textOf({ body: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) });
}

export function pictureBlock(changes: Partial<PictureBlock['attrs']> = {}): PictureBlock {
  return {
    type: 'picture',
    attrs: {
      media: 'm1',
      sha256: 'a'.repeat(64),
      width: 1600,
      height: 900,
      focalX: 500,
      focalY: 500,
      caption: 'The ferry leaves the east quay.',
      credit: 'N. Aliyeva / Harbour Desk',
      alt: 'A white ferry at dusk',
      size: 'inline',
      ...changes,
    },
  };
}
