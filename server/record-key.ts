import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { Problem } from '@/db/problem';
import { newestVerifier } from '@/lib/record/checkpoints';
import { makeSigner, readSigner, type Signer, secretText } from '@/lib/record/signed-note';
import type { Log } from '@/server/log';
import type { Settings } from '@/server/settings';

/** Reads the key that signs the record as it is now; null where this process has none that may. */
export type ReadKey = () => Promise<Signer | null>;

type Place = Pick<Settings, 'data' | 'url' | 'recordKey'>;

const fileIn = ({ data }: Place) => join(data, 'record-key');

/**
 * The key that signs this newsroom's record: the setting's, else the one kept under the data folder, which is made
 * where the record has never been signed. It is named, for good, after the host of the newsroom's address.
 */
export async function openRecordKey(db: Database, settings: Place, log: Pick<Log, 'warn'>): Promise<ReadKey> {
  const current = await newestVerifier(db);
  if (!current && !settings.recordKey) await makeKeyFile(settings);
  const signer = await readRecordKey(settings);
  if (current && signer?.verifier.text !== current.text) {
    log.warn(
      `The record is signed with the key ${current.text}, which is not ${settings.recordKey ? 'STET_RECORD_KEY' : `in ${fileIn(settings)}`}: this process signs nothing.`,
    );
  }
  return () => readRecordKey(settings);
}

/** The key at hand, or null. */
export async function readRecordKey(settings: Place): Promise<Signer | null> {
  if (settings.recordKey) return readSigner(settings.recordKey);
  const file = fileIn(settings);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Problem(`${file} cannot be read (${error.code}); start Stet as the user it belongs to.`);
  });
  if (text === null) return null;
  const signer = readSigner(text);
  if (!signer) throw new Problem(`${file} is damaged: restore it from a backup.`);
  return signer;
}

async function makeKeyFile(settings: Place): Promise<void> {
  const unfinished = await writeBeside(settings, makeSigner(new URL(settings.url).host));
  // A link never overwrites: of two that begin together, both then read the first one's.
  await link(unfinished, fileIn(settings)).catch(() => {});
  await rm(unfinished);
}

/** Writes another key beside the one in use, and returns what puts it in that one's place: the first cannot be undone. */
export async function prepareRecordKey(settings: Place, signer: Signer): Promise<() => Promise<void>> {
  const unfinished = await writeBeside(settings, signer);
  return () => rename(unfinished, fileIn(settings));
}

async function writeBeside(settings: Place, signer: Signer): Promise<string> {
  const file = `${fileIn(settings)}.${process.pid}`;
  await writeFile(file, `${secretText(signer)}\n`, { mode: 0o600 });
  return file;
}
