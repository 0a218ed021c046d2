import type pg from 'pg';
import { hashPart, hashPublication } from '@/lib/record/canonical';
import type { RedactedPart } from '@/lib/record/entry';

/** Everything that does not hold of a record, a sentence each: hashes of parts and entries, and parts gone unsaid. */
export async function faultsOfRecord(owner: pg.Pool): Promise<string[]> {
  const { rows: entries } = await owner.query('select * from publications order by position');
  const { rows: parts } = await owner.query('select * from publication_parts');
  const faults: string[] = [];
  for (const entry of entries) {
    const name = `${entry.article_id} ${entry.number}`;
    const hash = hashPublication({
      article: entry.article_id,
      number: entry.number,
      position: Number(entry.position),
      kind: entry.kind,
      heading: entry.heading,
      refersTo: entry.refers_to,
      time: entry.published_at.toISOString(),
      previous: entry.previous_hash,
      parts: entry.parts,
      supersedes: entry.supersedes,
      redacts: entry.redacts,
    });
    if (hash !== entry.hash) faults.push(`${name}: another header`);
    for (const [place, listed] of entry.parts.entries()) {
      const part = parts.find((one) => one.publication_id === entry.id && one.ordinal === place);
      if (part && (hashPart(part) !== listed.hash || part.hash !== listed.hash)) faults.push(`${name}: part ${place}`);
      const isRedacted = entries.some(
        (other) =>
          other.kind === 'redaction' &&
          other.article_id === entry.article_id &&
          other.redacts.some(
            (one: RedactedPart) => one.number === entry.number && one.part === place && one.hash === listed.hash,
          ),
      );
      if (!part !== isRedacted) faults.push(`${name}: part ${place} is ${part ? 'still there' : 'gone'}`);
    }
  }
  return faults;
}
