import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { settings } from '@/db/schema/newsroom';
import type { MissingPart } from '@/lib/record/parts';
import { dayIn } from '@/lib/time/format';

type Row = { id: string; ordinal: number; name: string; at: Date | null; reason: string | null };

/**
 * The parts that entries of the record list and that are not there, by publication id: each with the day and the reason
 * of the redaction that took it out, or with neither, where none did.
 */
export async function listMissingParts(db: Queryable, publicationIds: string[]): Promise<Map<string, MissingPart[]>> {
  const missing = new Map<string, MissingPart[]>();
  if (publicationIds.length === 0) return missing;
  const ids = sql.join(
    publicationIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const { rows } = await db.execute<Row>(sql`
    select told.id, listed.place::int - 1 as ordinal, listed.part ->> 'name' as name, entry.published_at as at,
      (select value from publication_parts where publication_id = entry.id and name = 'note') as reason
    from publications told
    cross join lateral jsonb_array_elements(told.parts) with ordinality as listed (part, place)
    left join publications entry on entry.article_id = told.article_id and entry.kind = 'redaction'
      and entry.redacts @> jsonb_build_array(jsonb_build_object('number', told.number, 'part', listed.place::int - 1))
    where told.id in (${ids}) and not exists (
      select from publication_parts part where part.publication_id = told.id and part.ordinal = listed.place::int - 1)
    order by told.id, listed.place, entry.number`);
  if (rows.length === 0) return missing;
  const zone = await zoneOf(db);
  for (const { id, ordinal, name, at, reason } of rows) {
    const parts = missing.get(id) ?? [];
    if (parts.some((part) => part.ordinal === ordinal)) continue;
    const redacted = { on: at && dayIn(new Date(at), zone), reason: reason ? (JSON.parse(reason) as string) : '' };
    missing.set(id, [...parts, { ordinal, name, redacted }]);
  }
  return missing;
}

async function zoneOf(db: Queryable): Promise<string> {
  const [row] = await db.select({ zone: settings.timeZone }).from(settings);
  return row?.zone ?? 'UTC';
}
