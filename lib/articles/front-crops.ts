import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { media } from '@/db/schema/media';
import { publicationMedia } from '@/db/schema/record';
import type { Card } from '@/lib/articles/published';
import { tagsOfText } from '@/lib/articles/tags';
import type { Tag } from '@/lib/cache/tags';
import { middleOf } from '@/lib/media/crop';
import { getPublicationText } from '@/lib/record/texts';

/** Cards whose lead pictures are cut as the library says, where somebody set the crop for fronts by hand. */
export async function withFrontCrops(db: Queryable, cards: Card[]): Promise<Card[]> {
  const shown = cards.flatMap(({ leadImage }) => leadImage?.sha256 ?? []);
  if (shown.length === 0) return cards;
  const byHand = await db
    .select({ sha256: media.sha256, crops: media.crops })
    .from(media)
    .where(and(inArray(media.sha256, shown), sql`${media.crops} ? 'front'`));
  const found = new Map(byHand.map(({ sha256, crops }) => [sha256, crops]));
  return cards.map((card) => {
    const crops = card.leadImage && found.get(card.leadImage.sha256);
    if (!card.leadImage || !crops) return card;
    return { ...card, leadImage: { ...card.leadImage, ...middleOf({ ...card.leadImage, crops }, 'front') } };
  });
}

/** What caches must drop when a picture's crop for fronts is another: all that lists an article which it leads. */
export async function listTagsOfFrontCrop(db: Queryable, sha256: string): Promise<Tag[]> {
  const rows = await db
    .select({ id: articles.id, publicationId: publicationMedia.publicationId })
    .from(publicationMedia)
    .innerJoin(articles, eq(articles.livePublicationId, publicationMedia.publicationId))
    .where(eq(publicationMedia.sha256, sha256));
  const tags: Tag[] = [];
  for (const { id, publicationId } of rows) {
    const text = await getPublicationText(db, publicationId);
    if (text?.leadImage?.sha256 === sha256) tags.push(...tagsOfText(id, text));
  }
  return tags;
}
