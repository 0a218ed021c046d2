import type { KeptEntry, KeptPart } from '@/lib/record/verify/check-entry';
import type { ServedCheckpoint, ServedKey } from '@/lib/record/verify/shapes';

/** An entry with what is kept of its parts; null where its article has been unpublished and its text is not shown. */
export type SourceEntry = KeptEntry & { path: string | null; kept: readonly KeptPart[] | null };

/** Where a record is read from: the database, or the addresses of a newsroom. */
export type RecordSource = {
  keys(): Promise<ServedKey[]>;
  /** Oldest first. */
  checkpoints(): Promise<ServedCheckpoint[]>;
  /** By position. */
  entries(): AsyncIterable<SourceEntry>;
  /** The first position whose entry is not the one that the newsroom's own tree holds there; null where all are. */
  firstStranger(hashes: readonly string[]): Promise<number | null>;
};
