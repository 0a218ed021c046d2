import { asc, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { sections } from '@/db/schema/newsroom';

/**
 * Sections with how many articles move when one is renamed, and whatever else keeps it from being removed: drafts filed
 * under it, and links to an address that it had before.
 */
export const listSectionsInUse = (db: Queryable) =>
  db
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      // Plain SQL: in a selected field drizzle would leave out the tables' names, and `id` would mean two things.
      articles: sql<number>`(select count(*)::int from articles where section_id = sections.id)`,
      drafts: sql<number>`(select count(*)::int from articles a join revisions r on r.id = a.latest_revision_id
        where a.deleted_at is null and a.section_id is distinct from sections.id
          and r.document ->> 'section' = sections.id::text)`,
      oldLinks: sql<number>`(select count(*)::int from redirects where section_id = sections.id)`,
    })
    .from(sections)
    .orderBy(asc(sections.position));

export type SectionLine = Awaited<ReturnType<typeof listSectionsInUse>>[number];
