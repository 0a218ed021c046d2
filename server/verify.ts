import { readFile, rename, writeFile } from 'node:fs/promises';
import { Problem } from '@/db/problem';
import type { SignedCheckpoint } from '@/lib/record/checkpoint';
import type { Verifier } from '@/lib/record/signed-note';
import { addLeaf, leafHash, rootOf, type TreeNode } from '@/lib/record/tree';
import { checkArticle, extendsEarlier } from '@/lib/record/verify/check-article';
import { checkRecord } from '@/lib/record/verify/check-record';
import { databaseSource } from '@/lib/record/verify/database-source';
import type { Fault } from '@/lib/record/verify/faults';
import { checkKept, type Kept, keptShape, type Seen } from '@/lib/record/verify/kept';
import { Site, Unanswered } from '@/lib/record/verify/site';
import type { RecordSource } from '@/lib/record/verify/source';
import { openForCommand } from '@/server/command-database';
import type { CommandContext } from '@/server/commands';

/** `stet verify`: checks this newsroom's database, or, with an address, a newsroom or one of its articles from outside. */
export async function verify(context: CommandContext): Promise<void> {
  const { argument, options, say } = context;
  const kept = options.keep ? await readKept(options.keep) : null;
  try {
    const { faults, sentence, keep } = await look(context, argument, kept);
    for (const line of sentence.filter(Boolean)) say(line);
    if (faults.length > 0) throw new Problem(toldOf(faults));
    if (options.keep && keep) await writeKept(options.keep, keep);
  } catch (error) {
    throw error instanceof Unanswered ? new Problem(error.message) : error;
  }
}

type Look = { faults: Fault[]; sentence: string[]; keep: Kept | null };

async function look(context: CommandContext, address: string | undefined, kept: Kept | null): Promise<Look> {
  if (!address) {
    const { db } = await openForCommand(context.settings, context.say, context.shutdown);
    return lookAtRecord(databaseSource(db), kept);
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Problem(`"${address}" is no web address; give one such as https://news.example/world/a-slug.`);
  }
  const path = /^\/[^/]+\/[^/]+/.exec(url.pathname)?.[0];
  const site = new Site(url.origin);
  return path ? lookAtArticle(site, path, kept) : lookAtRecord(site, kept);
}

async function lookAtRecord(source: RecordSource, kept: Kept | null): Promise<Look> {
  const { hashes, keys, head, ...report } = await checkRecord(source);
  const faults = [...report.faults, ...(await compareKept(kept, { keys, hashes, extends: startsWith(hashes) }))];
  const sentence = [
    ...report.redactions,
    report.withheld > 0 &&
      `${counted(report.withheld, 'entry', 'entries')} of unpublished articles: their text is not shown, so only their headers were checked.`,
    faults.length === 0 &&
      `The record holds: ${counted(report.entries, 'entry', 'entries')} of ${counted(report.articles, 'article')}; ${signedWords(head)}`,
  ].filter((line) => line !== false);
  return { faults, sentence, keep: keepOf(head, keys, hashes) };
}

async function lookAtArticle(site: Site, path: string, kept: Kept | null): Promise<Look> {
  const { keys, head, ...report } = await checkArticle(site, path);
  const seen: Seen = { keys, extends: (earlier) => extendsEarlier(site, head, earlier) };
  const faults = [...report.faults, ...(await compareKept(kept, seen))];
  const unsigned = report.unsigned > 0 ? `${counted(report.unsigned, 'entry', 'entries')} not signed yet; ` : '';
  const sentence = `${site.origin}${report.path} holds: the page shows what was recorded, and its ${counted(report.versions, 'entry', 'entries')} ${report.versions === 1 ? 'stands' : 'stand'} in the signed record; ${unsigned}${signedWords(head)}`;
  return {
    faults,
    sentence: [...report.redactions, ...(faults.length === 0 ? [sentence] : [])],
    // The hashes of a look at the whole stay good for the next one.
    keep: keepOf(head, keys, kept?.hashes),
  };
}

const compareKept = async (kept: Kept | null, seen: Seen) => (kept ? checkKept(kept, seen) : []);

function startsWith(hashes: readonly string[]): Seen['extends'] {
  return ({ size, root }) => {
    const peaks: TreeNode[] = [];
    for (const hash of hashes.slice(0, size)) addLeaf(peaks, leafHash(hash));
    return hashes.length >= size && rootOf(peaks.map((peak) => peak.hash)) === root;
  };
}

function signedWords(head: SignedCheckpoint | null): string {
  if (!head) return 'no checkpoint has been signed yet.';
  return `the newest checkpoint signs ${counted(head.size, 'entry', 'entries')} (${head.time.toISOString()}).`;
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The first faults, one a line: what follows from them would hide them. */
function toldOf(faults: readonly Fault[]): string {
  const most = 20;
  const more = faults.length > most ? [`… and ${faults.length - most} more.`] : [];
  return ['The record does not hold.', ...faults.slice(0, most).map(({ sentence }) => sentence), ...more].join('\n');
}

function keepOf(head: SignedCheckpoint | null, keys: readonly Verifier[], hashes?: readonly string[]): Kept | null {
  const key = keys.at(-1);
  if (!head || !key) return null;
  return { stet: 'kept/1', key: key.text, checkpoint: head.note, ...(hashes && { hashes: [...hashes] }) };
}

async function readKept(file: string): Promise<Kept | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Problem(`${file} cannot be read (${error.code}).`);
  });
  if (text === null) return null;
  const read = keptShape.safeParse(parse(text));
  if (!read.success) throw new Problem(`${file} is not what stet verify --keep writes.`);
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function writeKept(file: string, kept: Kept): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(kept)}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`${file} cannot be written (${error.code}).`);
  });
  await rename(`${file}.new`, file);
}
