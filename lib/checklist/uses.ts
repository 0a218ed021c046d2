import type { Body, Picture } from '@/lib/body/schema';
import { linksOf } from '@/lib/links/addresses-of';

/** A picture of the library and the field that shows it. */
export type PictureUse = { media: string; field: string };
/** What of a text is looked up elsewhere. */
export type Uses = { hrefs: string[]; pictures: PictureUse[] };

/** The links and pictures of a text, each once. */
export function usesOf({ body, leadImage }: { body: Body; leadImage: Picture | null }): Uses {
  const inBody = body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.media] : []));
  return {
    hrefs: linksOf(body),
    pictures: [
      ...(leadImage ? [{ media: leadImage.media, field: 'leadImage' }] : []),
      ...[...new Set(inBody)].map((media) => ({ media, field: 'body' })),
    ],
  };
}
