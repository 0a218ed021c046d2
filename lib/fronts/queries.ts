import { and, asc, desc, eq, inArray, isNotNull, notInArray, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { fronts } from '@/db/schema/fronts';
import { publications } from '@/db/schema/record';
import { isListed, listCards } from '@/lib/articles/cards';
import type { Card } from '@/lib/articles/published';
import { dependsOn } from '@/lib/cache/tags';
import { listSections } from '@/lib/newsroom/queries';
import { kindsThatMoveLastUpdate } from '@/lib/record/kinds';

export type Front = {
  lead: Card | null;
  top: Card[];
  sections: { section: { id: string; slug: string; name: string }; cards: Card[] }[];
  latest: Card[];
  /** The newest publication of the site that was not minor. */
  lastUpdateAt: Date | null;
};

const topPlaces = 5;
const perSection = 4;

/**
 * The front: what editors placed, then the newest. No article stands on it twice; where nothing is placed, the newest
 * lead.
 */
export async function getFront(db: Queryable): Promise<Front> {
  dependsOn('articles', 'site');
  const placed = await listPlaced(db);
  const off = await listIds(db, 'off');
  const newest = await listCards(db, { where: notIn([...placed.map(({ id }) => id), ...off]), limit: 60 });
  const shown = new Set<string>();
  const take = (cards: Card[], count: number) => {
    const taken = cards.filter(({ id }) => !shown.has(id)).slice(0, count);
    for (const { id } of taken) shown.add(id);
    return taken;
  };
  const [lead = null] = take([...placed, ...newest], 1);
  const top = take([...placed, ...newest.filter(({ leadImage }) => leadImage), ...newest], topPlaces);
  const latest = take([...placed, ...newest], 8);
  const inSections = [];
  for (const section of await listSections(db)) {
    const known = newest.filter((card) => card.section.id === section.id && !shown.has(card.id));
    const cards = known.length >= perSection ? known : await listOfSection(db, section.id, [...shown, ...off]);
    inSections.push({ section, cards: take(cards, perSection) });
  }
  return {
    lead,
    top,
    latest,
    sections: inSections.filter(({ cards }) => cards.length),
    lastUpdateAt: await getLastUpdateAt(db),
  };
}

const notIn = (ids: string[]) => and(isListed, ids.length ? notInArray(articles.id, ids) : undefined);

const listOfSection = (db: Queryable, sectionId: string, without: string[]) =>
  listCards(db, { where: and(notIn(without), eq(articles.sectionId, sectionId)), limit: perSection });

async function listIds(db: Queryable, place: 'off'): Promise<string[]> {
  const rows = await db.select({ id: fronts.articleId }).from(fronts).where(eq(fronts.place, place));
  return rows.map(({ id }) => id);
}

/** The lead, then the top, the latest placed first. */
async function listPlaced(db: Queryable): Promise<Card[]> {
  const rows = await db
    .select({ id: fronts.articleId })
    .from(fronts)
    .where(inArray(fronts.place, ['lead', 'top']))
    .orderBy(asc(sql`${fronts.place} <> 'lead'`), desc(fronts.placedAt))
    .limit(1 + topPlaces);
  if (!rows.length) return [];
  const ids = rows.map(({ id }) => id);
  const cards = await listCards(db, { where: and(isListed, inArray(articles.id, ids)), limit: ids.length });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** When the site last published something that was not minor: the first line of its fronts. */
export async function getLastUpdateAt(db: Queryable): Promise<Date | null> {
  dependsOn('articles');
  const [row] = await db
    .select({ at: publications.publishedAt })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(
      and(
        isNotNull(articles.path),
        inArray(articles.live, ['published', 'retracted']),
        inArray(publications.kind, kindsThatMoveLastUpdate),
      ),
    )
    .orderBy(desc(publications.position))
    .limit(1);
  return row?.at ?? null;
}
