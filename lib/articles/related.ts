import { and, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { isListed, listCards } from '@/lib/articles/cards';
import type { Block, RelatedArticle } from '@/lib/body/schema';

type Told = { headline: string; path: string };

/** What the articles that a text points at are called now, and where they stand; those that nobody can open are missing. */
export async function relatedTo(db: Queryable, blocks: readonly Block[]): Promise<Map<string, Told>> {
  const ids = [...new Set(blocks.filter(isRelated).map(({ attrs }) => attrs.article))];
  if (ids.length === 0) return new Map();
  const cards = await listCards(db, { where: and(isListed, inArray(articles.id, ids))!, limit: ids.length });
  return new Map(cards.map(({ id, headline, path }) => [id, { headline, path }]));
}

export const isRelated = (block: Block): block is RelatedArticle => block.type === 'relatedArticle';

/** A block as it is printed: a related article under today's headline and path. */
export const printRelated = (block: Block, told: Map<string, Told>): Block =>
  isRelated(block) ? { ...block, attrs: { ...block.attrs, ...told.get(block.attrs.article) } } : block;
