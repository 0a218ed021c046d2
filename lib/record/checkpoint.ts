import { openNote, type Signer, signNote, type Verifier } from '@/lib/record/signed-note';

/**
 * A signed head of the record's tree, as https://c2sp.org/tlog-checkpoint defines it: origin, size and root, and one
 * extension line with the time.
 */
export type Checkpoint = { origin: string; size: number; root: string; time: Date };
/** One whose signature was checked, with the note that it was read from. */
export type SignedCheckpoint = Checkpoint & { note: string };

/** Signs a head of the tree. */
export function signCheckpoint({ origin, size, root, time }: Checkpoint, signer: Signer): string {
  const lines = [origin, String(size), Buffer.from(root, 'hex').toString('base64'), `time ${time.toISOString()}`];
  return signNote(`${lines.join('\n')}\n`, signer);
}

const form =
  /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\ntime (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n(?:[^\n]+\n)*$/u;

/** What a note says that this key has signed; null where it is no checkpoint of this key's. */
export function openCheckpoint(note: string, verifier: Verifier): SignedCheckpoint | null {
  const [, origin, size, root, time] = form.exec(openNote(note, verifier) ?? '') ?? [];
  if (!origin || !size || !root || !time || origin !== verifier.name) return null;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64').toString('hex'), time: new Date(time), note };
}

/** The first line of a rotation's note: no origin, so that no checkpoint can be taken for one. */
const rotation = 'stet/key-rotation';

/** What hands the record over to another key of the same name: signed by the old one, and by the new. */
export function signRotation(from: Signer, to: Signer, time: Date): string {
  return signNote(`${[rotation, to.name, to.verifier.text, `time ${time.toISOString()}`].join('\n')}\n`, from, to);
}

/** Whether `from` has handed the record over to `to`, and both have signed it. */
export function isRotation(note: string, from: Verifier, to: Verifier): boolean {
  const text = openNote(note, from);
  if (!text || openNote(note, to) !== text) return false;
  const [first, name, key, ...rest] = text.split('\n');
  return first === rotation && name === from.name && key === to.text && rest[0]?.startsWith('time ') === true;
}
