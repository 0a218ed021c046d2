import type { ArticleDocument } from '@/lib/articles/document';

export type PictureIn = { media: string; sha256: string; field: 'leadImage' | 'body' };

/** The pictures of the library that a document shows, each once, however deep in the body. Pure. */
export function picturesIn({ leadImage, body }: Pick<ArticleDocument, 'leadImage' | 'body'>): PictureIn[] {
  const all = [...found(leadImage, 'leadImage'), ...found(body, 'body')];
  return [...new Map(all.toReversed().map((picture) => [picture.sha256, picture])).values()].reverse();
}

function found(value: unknown, field: PictureIn['field']): PictureIn[] {
  if (Array.isArray(value)) return value.flatMap((part) => found(part, field));
  if (typeof value !== 'object' || value === null) return [];
  if ('sha256' in value && 'media' in value) return [{ ...(value as { media: string; sha256: string }), field }];
  return Object.values(value).flatMap((part) => found(part, field));
}
