import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { settings } from '@/db/schema/newsroom';
import { dependsOn } from '@/lib/cache/tags';

/** The newsroom's drawn logo as SVG text; null where it has none. */
export async function getLogoSvg(db: Queryable): Promise<string | null> {
  dependsOn('site');
  const [row] = await db.select({ svg: settings.logoSvg }).from(settings).where(eq(settings.id, 1));
  return row?.svg ?? null;
}
