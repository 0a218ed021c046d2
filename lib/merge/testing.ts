import type fc from 'fast-check';
import { expect } from 'vitest';
import type { ArticleDocument } from '@/lib/articles/document';
import { bodyInput } from '@/lib/body/normalise';
import { plainText } from '@/lib/body/plain-text';
import type { Block, Body } from '@/lib/body/schema';
import type { Conflict } from '@/lib/merge/conflict';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { anyPublishedText } from '@/lib/record/compare/documents.fixture';

/** Documents, and edits of them, for tests of merging. */

export const idOf = (number: number): string => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const paragraph = (id: number, text: string): Block => ({
  type: 'paragraph',
  attrs: { id: idOf(id) },
  ...(text && { content: [{ type: 'text' as const, text }] }),
});

export const bodyOf = (...content: Block[]): Body => ({ type: 'doc', content });

/** A document that says nothing but what is given. */
export const documentOf = (given: Partial<ArticleDocument> = {}): ArticleDocument => ({
  ...{ schema: 1, language: 'en', section: null, slug: '', kicker: '', headline: '', standfirst: '', genre: 'news' },
  ...{ sponsor: '', dateline: '', body: bodyOf(), bylines: [], leadImage: null, topics: [], description: '' },
  ...given,
});

/** Ids of the fixture's texts are digits: few on purpose, and sometimes twice. What cannot be stored is left out. */
function storable(block: object): Block[] {
  const attrs: Record<string, unknown> = 'attrs' in block ? { ...(block.attrs as object) } : {};
  if (typeof attrs.id === 'string') attrs.id = idOf(Number(attrs.id));
  if ('media' in attrs) attrs.media = idOf(2);
  return bodyInput.safeParse({ type: 'doc', content: [{ ...block, attrs }] }).data?.content ?? [];
}

/** Any document that can be stored, in its canonical form. */
export const anyDocument: fc.Arbitrary<ArticleDocument> = anyPublishedText.map((text) =>
  documentOf({
    ...{ kicker: text.kicker.toWellFormed(), headline: text.headline.toWellFormed(), genre: text.genre },
    ...{ standfirst: text.standfirst.toWellFormed(), topics: [...new Set(text.topics.map(({ id }) => id))] },
    bylines: text.bylines.map(({ id, role }) => ({ author: id, role })),
    leadImage: text.leadImage && { ...text.leadImage, media: idOf(1) },
    body: bodyOf(...text.body.flatMap(storable)),
  }),
);

/** Everything a merge still holds, in one string. */
export const allWords = (document: ArticleDocument, conflicts: Conflict[]): string =>
  [plainText(document.body.content), JSON.stringify(document), JSON.stringify(conflicts)].join('\n');

/** Merges both ways; where nobody is asked, both ways must give the same. */
export function mergeBothWays(from: ArticleDocument, mine: ArticleDocument, theirs: ArticleDocument) {
  const merged = mergeDocuments(from, mine, theirs);
  const other = mergeDocuments(from, theirs, mine);
  expect(other.conflicts).toHaveLength(merged.conflicts.length);
  if (merged.conflicts.length === 0) expect(other).toEqual(merged);
  return merged;
}
