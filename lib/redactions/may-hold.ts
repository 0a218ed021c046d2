import { type SQL, sql } from 'drizzle-orm';
import type { RedactionTarget } from '@/lib/redactions/target';

// White space as JavaScript counts it, and as JSON writes it.
const space = String.raw`([\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|\\[nrt])+`;

const bare = (text: SQL) => sql`regexp_replace(${text}, ${space}, '', 'g')`;

/**
 * A condition on JSON as text: finds everything that may hold what is to go, and little else, so that not every revision
 * of the newsroom has to be read. White space is left out on both sides; where marks or breaks cut a text into nodes,
 * their words are looked at as one.
 */
export function mayHold(json: SQL, target: RedactionTarget): SQL {
  if (target.kind === 'picture') return sql`position(${target.sha256} in ${json}) > 0`;
  const written = JSON.stringify(target.text).slice(1, -1);
  return sql`(position(${bare(sql`${written}::text`)} in ${bare(json)}) > 0 or (
    (position('"marks"' in ${json}) > 0 or position('hardBreak' in ${json}) > 0)
    and position(${bare(sql`${target.text}::text`)} in ${bare(sql`(
      select coalesce(string_agg(node #>> '{}', ''), '')
      from jsonb_path_query(${json}::jsonb, 'strict $.**.text', '{}', true) as node)`)}) > 0))`;
}

/** The same of plain text. */
export function mayHoldLine(line: SQL, target: RedactionTarget): SQL {
  if (target.kind === 'picture') return sql`false`;
  return sql`position(${bare(sql`${target.text}::text`)} in ${bare(line)}) > 0`;
}
