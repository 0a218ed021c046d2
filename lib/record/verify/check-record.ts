import { openCheckpoint, type SignedCheckpoint } from '@/lib/record/checkpoint';
import type { RedactedPart } from '@/lib/record/entry';
import type { Verifier } from '@/lib/record/signed-note';
import { addLeaf, leafHash, rootOf, type TreeNode } from '@/lib/record/tree';
import { checkHeader, checkParts, placeOf } from '@/lib/record/verify/check-entry';
import { checkKeys } from '@/lib/record/verify/check-keys';
import { consequenceOf, type Fault, faultAtLarge, faultOf, tellFaults } from '@/lib/record/verify/faults';
import type { RecordSource, SourceEntry } from '@/lib/record/verify/source';

export type RecordReport = {
  faults: Fault[];
  entries: number;
  articles: number;
  /** Entries whose text is not shown, since their article is unpublished. */
  withheld: number;
  /** `redacted on … for …`, a sentence for each part that was taken out and says so. */
  redactions: string[];
  head: SignedCheckpoint | null;
  /** Oldest first. */
  keys: Verifier[];
  /** Of every entry, by position. */
  hashes: string[];
};

/** Recomputes a whole record: every hash, every link, the tree, every checkpoint and every key. */
export async function checkRecord(source: RecordSource): Promise<RecordReport> {
  const { keys, faults } = checkKeys(await source.keys());
  const served = await source.checkpoints();
  const articles = new Articles();
  const peaks: TreeNode[] = [];
  const roots = new Map<number, string>();
  const sizes = new Set(served.map(({ size }) => size));
  const hashes: string[] = [];
  let [withheld, ahead] = [0, ''];

  for await (const entry of source.entries()) {
    const expected = hashes.length;
    if (entry.position !== expected) {
      faults.push({
        position: expected,
        sentence: `No. ${expected} is missing: the record goes on with no. ${entry.position}.`,
      });
      break;
    }
    if (entry.time < ahead) faults.push(consequenceOf(entry, 'is dated before the entry ahead of it.'));
    ahead = entry.time;
    const wrong = checkHeader(entry);
    if (wrong) faults.push(faultOf(entry, wrong));
    faults.push(...articles.take(entry));
    if (!entry.kept) withheld += 1;
    hashes.push(entry.hash);
    addLeaf(peaks, leafHash(entry.hash));
    if (sizes.has(hashes.length)) roots.set(hashes.length, rootOf(peaks.map(({ hash }) => hash)));
  }

  const { redactions, faults: missing } = articles.close();
  faults.push(...missing);
  const signed = await checkCheckpoints(served, keys, roots, hashes, source);
  faults.push(...signed.faults);
  return {
    ...{ entries: hashes.length, articles: articles.count, withheld, redactions, head: signed.head, keys, hashes },
    faults: tellFaults(faults),
  };
}

/** Follows each article from entry to entry. */
export class Articles {
  private readonly newest = new Map<string, { number: number; hash: string }>();
  private readonly missing: { entry: SourceEntry; part: RedactedPart }[] = [];
  private readonly redacted = new Map<string, { by: SourceEntry }>();

  get count(): number {
    return this.newest.size;
  }

  /** What is wrong with an entry beside those of its article before it. */
  take(entry: SourceEntry): Fault[] {
    const faults: Fault[] = [];
    const before = this.newest.get(entry.article);
    if (entry.number !== (before?.number ?? 0) + 1) {
      faults.push(consequenceOf(entry, `does not follow: version ${(before?.number ?? 0) + 1} of it is missing.`));
    } else if (entry.previous !== (before?.hash ?? null)) {
      faults.push(consequenceOf(entry, 'does not follow the version before it: that one was changed.'));
    }
    this.newest.set(entry.article, entry);
    for (const part of entry.redacts) this.redacted.set(keyOf(entry.article, part), { by: entry });
    if (entry.kept) {
      const { wrong, missing } = checkParts(entry, entry.kept);
      faults.push(...wrong.map((what) => faultOf(entry, what)));
      this.missing.push(...missing.map((part) => ({ entry, part })));
    }
    return faults;
  }

  /** When all are taken: text that is gone without a redaction, and what was redacted. */
  close(): { faults: Fault[]; redactions: string[] } {
    const faults: Fault[] = [];
    const redactions: string[] = [];
    for (const { entry, part } of this.missing) {
      const by = this.redacted.get(keyOf(entry.article, part))?.by;
      if (!by || by.number <= entry.number) {
        faults.push(faultOf(entry, `misses ${placeOf(entry, part.part)}, and no redaction says so.`));
        continue;
      }
      const sentence = `has ${placeOf(entry, part.part)} redacted on ${by.time.slice(0, 10)} for this reason: ${reasonOf(by)}`;
      redactions.push(faultOf(entry, sentence).sentence);
    }
    return { faults, redactions };
  }
}

const keyOf = (article: string, { number, part, hash }: RedactedPart) => `${article} ${number} ${part} ${hash}`;

function reasonOf({ kept }: SourceEntry): string {
  const note = kept?.find(({ name }) => name === 'note')?.value;
  return note ? String(JSON.parse(note)) : 'none is given.';
}

async function checkCheckpoints(
  served: Awaited<ReturnType<RecordSource['checkpoints']>>,
  keys: readonly Verifier[],
  roots: ReadonlyMap<number, string>,
  hashes: readonly string[],
  source: RecordSource,
): Promise<{ faults: Fault[]; head: SignedCheckpoint | null }> {
  const faults: Fault[] = [];
  let head: SignedCheckpoint | null = null;
  for (const { size, key, note } of served) {
    const verifier = keys[key - 1];
    const checkpoint = verifier ? openCheckpoint(note, verifier) : null;
    if (!checkpoint || checkpoint.size !== size) {
      faults.push(faultAtLarge(`The checkpoint of ${size} entries is not signed with the newsroom’s key.`));
      continue;
    }
    const signedAt = checkpoint.time.toISOString();
    if (size > hashes.length) {
      const sentence = `No. ${hashes.length} is missing: ${size} entries were signed at ${signedAt}, and the record has ${hashes.length}.`;
      return { faults: [...faults, { position: hashes.length, sentence }], head };
    }
    if (roots.get(size) !== checkpoint.root) {
      return {
        faults: [...faults, await nameStranger(hashes, source, { from: head?.size ?? 0, size, signedAt })],
        head,
      };
    }
    head = checkpoint;
  }
  return { faults, head };
}

async function nameStranger(
  hashes: readonly string[],
  source: RecordSource,
  { from, size, signedAt }: { from: number; size: number; signedAt: string },
): Promise<Fault> {
  const position = await source.firstStranger(hashes.slice(0, size));
  const sentence =
    position === null
      ? `The record is not the one that was signed at ${signedAt}: an entry from no. ${from} to no. ${size - 1} is another.`
      : `No. ${position} is not the entry that was signed at ${signedAt}.`;
  return { position, sentence };
}
