import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { media } from '@/db/schema/media';
import { sections, settings } from '@/db/schema/newsroom';
import type { Newsroom } from '@/lib/articles/published';
import { dependsOn } from '@/lib/cache/tags';
import type { ChecklistChoices } from '@/lib/checklist/rules';
import { StetError } from '@/lib/newsroom/errors';

/** The newsroom's settings and sections, or null before anybody has set it up. */
export async function getNewsroom(db: Queryable): Promise<Newsroom | null> {
  dependsOn('site');
  const [row] = await db
    .select({ settings, logo: { sha256: media.sha256, width: media.width, height: media.height } })
    .from(settings)
    .leftJoin(media, eq(media.id, settings.logoId));
  if (!row) return null;
  const { name, tagline, timeZone, language, contact, logoSvg, noticePosition, namesUsers } = row.settings;
  return {
    name,
    tagline,
    timeZone,
    language,
    contact,
    logo: logoOf(row.logo, logoSvg),
    sections: await listSections(db),
    noticePosition,
    namesUsers,
  };
}

/** The same, or throws `not found`: what needs a newsroom cannot run before it is set up. */
export async function requireNewsroom(db: Queryable): Promise<Newsroom> {
  const newsroom = await getNewsroom(db);
  if (!newsroom) throw new StetError('not found', 'This newsroom is not set up yet.');
  return newsroom;
}

/** The settings as their form shows them. Throws `not found` before anybody has set the newsroom up. */
export async function requireSettings(db: Queryable) {
  const [row] = await db
    .select({ settings, logo: { id: media.id, sha256: media.sha256, width: media.width, height: media.height } })
    .from(settings)
    .leftJoin(media, eq(media.id, settings.logoId));
  if (!row) throw new StetError('not found', 'This newsroom is not set up yet.');
  const { id: _, logoId: __, logoSvg, checklist: ___, ...shown } = row.settings;
  return { ...shown, logo: row.logo, isDrawn: logoSvg !== null };
}

/** What the newsroom chose of the checklist's rules. */
export async function getChecklistChoices(db: Queryable): Promise<ChecklistChoices> {
  const [row] = await db.select({ checklist: settings.checklist }).from(settings);
  return row?.checklist ?? {};
}

/** Whether a picture of the library is the newsroom's logo. */
export async function isLogo(db: Queryable, mediaId: string): Promise<boolean> {
  const rows = await db.select({ id: settings.id }).from(settings).where(eq(settings.logoId, mediaId));
  return rows.length > 0;
}

/** All sections in the newsroom's order. */
export const listSections = (db: Queryable) =>
  db
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.position));

function logoOf(logo: { sha256: string; width: number; height: number } | null, svg: string | null): Newsroom['logo'] {
  if (logo) return { src: `/media/${logo.sha256}`, width: logo.width, height: logo.height };
  const [, width, height] = svg?.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? [];
  return svg && width && height
    ? { src: '/media/logo.svg', width: Math.round(+width), height: Math.round(+height) }
    : null;
}
