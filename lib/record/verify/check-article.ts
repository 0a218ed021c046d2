import { openCheckpoint, type SignedCheckpoint } from '@/lib/record/checkpoint';
import type { Verifier } from '@/lib/record/signed-note';
import { leafHash, provesConsistency, provesInclusion } from '@/lib/record/tree';
import { checkHeader } from '@/lib/record/verify/check-entry';
import { checkKeys } from '@/lib/record/verify/check-keys';
import { checkPage } from '@/lib/record/verify/check-page';
import { Articles } from '@/lib/record/verify/check-record';
import { type Fault, faultAtLarge, faultOf, tellFaults } from '@/lib/record/verify/faults';
import { consistencyShape } from '@/lib/record/verify/shapes';
import { type Site, Unanswered } from '@/lib/record/verify/site';
import type { SourceEntry } from '@/lib/record/verify/source';

export type ArticleReport = {
  faults: Fault[];
  path: string;
  versions: number;
  /** Entries that no checkpoint covers yet. */
  unsigned: number;
  redactions: string[];
  keys: Verifier[];
  head: SignedCheckpoint | null;
};

/** Checks one article of a newsroom from outside: its entries, their places in the signed tree, and its page. */
export async function checkArticle(site: Site, path: string): Promise<ArticleReport> {
  const { keys, faults } = checkKeys(await site.keys());
  const history = await site.history(path);
  if (!history) throw new Unanswered(`There is no article at ${site.origin}${path} whose record is shown.`);
  const note = await site.checkpoint();
  const newest = keys.at(-1);
  const head = note && newest ? openCheckpoint(note, newest) : null;
  if (note && !head) faults.push(faultAtLarge('The newest checkpoint is not signed with the newsroom’s key.'));

  const articles = new Articles();
  let unsigned = 0;
  for (const served of history.publications) {
    const entry: SourceEntry = { ...served, path: history.path, kept: served.parts };
    const wrong = checkHeader(entry);
    if (wrong) faults.push(faultOf(entry, wrong));
    if (entry.article !== history.article) faults.push(faultOf(entry, `is of another article, ${entry.article}.`));
    faults.push(...articles.take(entry));
    if (head && entry.position < head.size) faults.push(...(await checkPlace(site, entry, keys)));
    else unsigned += 1;
  }
  const { redactions, faults: missing } = articles.close();
  const pageFaults = await checkPage(site, history);
  return {
    ...{ path: history.path, versions: history.publications.length, unsigned, redactions, keys, head },
    faults: tellFaults([...faults, ...missing, ...pageFaults]),
  };
}

async function checkPlace(site: Site, entry: SourceEntry, keys: readonly Verifier[]): Promise<Fault[]> {
  const served = await site.proof(entry.position);
  if (!served) return [faultOf(entry, 'has no proof that it stands in the signed record.')];
  const checkpoint = keys.map((key) => openCheckpoint(served.checkpoint, key)).find(Boolean);
  const { size, proof } = served;
  const claim = { index: entry.position, size, leaf: leafHash(entry.hash), proof, root: checkpoint?.root ?? '' };
  if (checkpoint?.size === size && provesInclusion(claim)) return [];
  return [faultOf(entry, 'is not the entry that stands in the signed record.')];
}

/** Whether today's signed record begins with an earlier one, by the newsroom's own proof. */
export async function extendsEarlier(
  site: Site,
  head: SignedCheckpoint | null,
  earlier: { size: number; root: string },
): Promise<boolean> {
  if (!head || head.size < earlier.size) return false;
  const proof = await site.ask(`/.well-known/stet/consistency/${earlier.size}/${head.size}`, consistencyShape);
  return proof !== null && provesConsistency({ earlier, later: head, proof: proof.proof });
}
