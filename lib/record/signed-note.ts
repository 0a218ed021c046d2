import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/**
 * Signed notes as https://c2sp.org/signed-note defines them, with Ed25519 keys: a text, an empty line, and a line for
 * each signature.
 */

/** What signs notes: a key's name, and its secret. */
export type Signer = { name: string; key: KeyObject; verifier: Verifier };
/** What checks them. `id` is eight hex digits, of the name and the key. */
export type Verifier = { name: string; id: string; key: KeyObject; text: string };

/** The kind of signature that a key's first byte tells: Ed25519. */
const ed25519 = 0x01;
// The DER around an Ed25519 key's 32 bytes (RFC 8410), which Node wants and notes leave out.
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Whether a text can name a key: no spaces, no plus. */
const canNameKey = (name: string): boolean => /^[^\s+]+$/u.test(name);

function idOf(name: string, raw: Buffer): string {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(ed25519)).update(raw);
  return hash.digest('hex').slice(0, 8);
}

function verifierOf(name: string, key: KeyObject): Verifier {
  const raw = key.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  const id = idOf(name, raw);
  return { name, id, key, text: `${name}+${id}+${Buffer.concat([Buffer.of(ed25519), raw]).toString('base64')}` };
}

function signerOf(name: string, key: KeyObject): Signer {
  return { name, key, verifier: verifierOf(name, createPublicKey(key)) };
}

/** A new key of this name. */
export function makeSigner(name: string): Signer {
  if (!canNameKey(name)) throw new TypeError(`A key cannot be named "${name}".`);
  return signerOf(name, generateKeyPairSync('ed25519').privateKey);
}

/** The secret as one line of text, `PRIVATE+KEY+name+id+base64`, as tools for signed notes keep it. */
export function secretText({ name, key, verifier }: Signer): string {
  const raw = key.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
  return `PRIVATE+KEY+${name}+${verifier.id}+${Buffer.concat([Buffer.of(ed25519), raw]).toString('base64')}`;
}

function keyBytes(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === 33 && bytes[0] === ed25519 && bytes.toString('base64') === base64 ? bytes.subarray(1) : null;
}

/** Reads such a line; null where it is not one. */
export function readSigner(text: string): Signer | null {
  const [, name, id, base64] = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
  const raw = base64 ? keyBytes(base64) : null;
  if (!name || !raw) return null;
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, raw]), format: 'der', type: 'pkcs8' });
  const signer = signerOf(name, key);
  return signer.verifier.id === id ? signer : null;
}

/** Reads a public key, `name+id+base64`; null where it is not one, or its id is not of this name and key. */
export function readVerifier(text: string): Verifier | null {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
  const raw = base64 ? keyBytes(base64) : null;
  if (!name || !raw || idOf(name, raw) !== id) return null;
  return verifierOf(name, createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' }));
}

/** A note: the text, which ends with a line's end, and a signature by each of the signers. */
export function signNote(text: string, ...signers: Signer[]): string {
  if (!text.endsWith('\n')) throw new TypeError('What is signed ends with a line’s end.');
  const lines = signers.map(({ name, key, verifier }) => {
    const signature = Buffer.concat([Buffer.from(verifier.id, 'hex'), sign(null, Buffer.from(text), key)]);
    return `— ${name} ${signature.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** The text of a note that this key has signed; null where it has not, or where it is no note. */
export function openNote(note: string, { name, id, key }: Verifier): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const isSigned = note
    .slice(end + 2, -1)
    .split('\n')
    .some((line) => {
      const [, signer, base64] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
      const bytes = Buffer.from(base64 ?? '', 'base64');
      // Unused bits of the last letter could be flipped unseen.
      if (bytes.toString('base64') !== base64) return false;
      if (signer !== name || bytes.length !== 68 || bytes.toString('hex', 0, 4) !== id) return false;
      return verify(null, Buffer.from(text), key, bytes.subarray(4));
    });
  return isSigned ? text : null;
}
