import type { Database } from '@/db/client';
import { demoArticles } from '@/db/demo/articles/all';
import { fillArticles } from '@/db/demo/fill-articles';
import { fillPeople } from '@/db/demo/fill-people';
import { fillPictures } from '@/db/demo/fill-pictures';
import { fillReports } from '@/db/demo/fill-reports';
import { settings } from '@/db/schema/newsroom';

/** Two years, and a little for the first article's own making. */
const began = 731 * 24 * 60 * 60 * 1000;

/**
 * Fills an empty database with the demo newsroom; one that holds a newsroom already is left alone. `now` is the
 * moment from which the articles' ages count back. Returns whether it filled.
 */
export async function fillDemo(
  db: Database,
  { now = new Date(), log = () => {} }: { now?: Date; log?: (line: string) => void } = {},
): Promise<boolean> {
  const [standing] = await db.select({ id: settings.id }).from(settings);
  if (standing) return false;
  const since = new Date(now.getTime() - began);
  const drawn = await fillPictures(db, since, log);
  const cast = await fillPeople(db, since);
  await fillArticles(db, demoArticles, { cast, drawn, now });
  await fillReports(db, { cast, now });
  log(`${demoArticles.length} articles written`);
  return true;
}
