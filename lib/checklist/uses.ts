import type { ArticleDocument } from '@/lib/articles/document';
import { type PictureIn, picturesIn } from '@/lib/articles/pictures-in';
import { linksOf } from '@/lib/links/addresses-of';

/** What of a text is looked up elsewhere: its links and its pictures, each once. */
export type Uses = { hrefs: string[]; pictures: PictureIn[] };

export const usesOf = (document: Pick<ArticleDocument, 'body' | 'leadImage'>): Uses => ({
  hrefs: linksOf(document.body),
  pictures: picturesIn(document).map(({ media, sha256, field }) => ({ media, sha256, field })),
});
