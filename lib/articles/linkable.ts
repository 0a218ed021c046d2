import { and, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { isListed, listCards } from '@/lib/articles/cards';

/** An article that a text can lead to. */
export type Linkable = { id: string; headline: string; path: string; section: string; publishedAt: string };

const most = 8;

/**
 * Published articles whose kicker or headline holds all of these words, newest first; the newest of all without any.
 * Readers can open them, so whoever is at the desk may know of them; drafts have no address to lead to, and are not
 * told of here, not even one's own.
 */
export async function listLinkable(
  db: Queryable,
  { q, except = null }: { q: string; except?: string | null },
): Promise<Linkable[]> {
  const words = q.replaceAll('\u0000', ' ').trim().split(/\s+/u).filter(Boolean).slice(0, 10);
  const isOther = except ? sql`${articles.id} <> ${except}` : undefined;
  const cards = await listCards(db, { where: and(isListed, isOther, ...words.map(holds))!, limit: most });
  return cards.map(({ id, headline, path, section, firstPublishedAt }) => ({
    ...{ id, headline, path, section: section.name, publishedAt: firstPublishedAt.toISOString() },
  }));
}

const holds = (word: string): SQL => sql`${articles.searchHeadline} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;
