import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts, publications } from '@/db/schema/record';
import { versionPath } from '@/lib/articles/paths';
import type { Lookup } from '@/lib/articles/published';
import { lookUpRow } from '@/lib/articles/read';
import { siteAddress } from '@/lib/newsroom/site-address';
import type { PublicationHeader, RecordFormat } from '@/lib/record/canonical';
import { headerOf } from '@/lib/record/leaves';
import { getInclusionProof, type InclusionProof } from '@/lib/record/proofs';

/** The record of an article as data. Members as docs/record-format.md names them. */
export type HistoryData = {
  article: string;
  path: string;
  url: string;
  live: 'published' | 'retracted';
  publications: EntryData[];
};
export type EntryData = Omit<PublicationHeader, 'parts'> & {
  format: RecordFormat;
  hash: string;
  /** The version's page. */
  page: string;
  /** In the order in which they are hashed; of a redacted one, text and salt are gone. */
  parts: { name: string; hash: string; salt?: string; value?: string }[];
};
export type OneEntryData = EntryData & { path: string; proof: InclusionProof | null };

/** All entries of the article at an address, oldest first. */
export async function lookUpHistoryData(db: Queryable, path: string): Promise<Lookup<HistoryData>> {
  const row = await lookUpRow(db, path);
  if (row.found !== 'here') return row;
  const { id, live } = row.value;
  const [rows, parts] = await Promise.all([
    db.select().from(publications).where(eq(publications.articleId, id)).orderBy(asc(publications.number)),
    db
      .select({
        of: publicationParts.publicationId,
        ordinal: publicationParts.ordinal,
        salt: publicationParts.salt,
        value: publicationParts.value,
      })
      .from(publicationParts)
      .innerJoin(publications, eq(publications.id, publicationParts.publicationId))
      .where(eq(publications.articleId, id)),
  ]);
  const kept = new Map(parts.map(({ of, ordinal, salt, value }) => [`${of} ${ordinal}`, { salt, value }]));
  const entries = rows.map((publication) => ({
    ...headerOf(publication),
    hash: publication.hash,
    page: siteAddress(versionPath(path, publication.number)),
    parts: publication.parts.map((part, ordinal) => ({ ...part, ...kept.get(`${publication.id} ${ordinal}`) })),
  }));
  const stands = live === 'retracted' ? live : 'published';
  return { found: 'here', value: { article: id, path, url: siteAddress(path), live: stands, publications: entries } };
}

/** One of them, with the proof that it stands in the signed record. */
export async function lookUpEntryData(db: Queryable, path: string, number: number): Promise<Lookup<OneEntryData>> {
  const history = await lookUpHistoryData(db, path);
  if (history.found !== 'here') return history;
  const entry = history.value.publications.find((one) => one.number === number);
  if (!entry) return { found: 'nothing' };
  return { found: 'here', value: { ...entry, path, proof: await getInclusionProof(db, entry.position) } };
}
