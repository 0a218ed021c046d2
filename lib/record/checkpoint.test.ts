import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isRotation, openCheckpoint, signCheckpoint, signRotation } from './checkpoint';
import { makeSigner, openNote, readSigner, readVerifier, secretText, signNote } from './signed-note';

const origin = 'news.example';
const signer = makeSigner(origin);
const checkpoint = { origin, size: 412, root: 'ab'.repeat(32), time: new Date('2026-11-25T20:02:00.123Z') };

describe('a signed note', () => {
  // The example key and signature of Go's golang.org/x/mod/sumdb/note, which set the form.
  const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const goNote =
    'If you think cryptography is the answer to your problem,\n' +
    "then you don't know what your problem is.\n" +
    '\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  it('made by Go’s own library is understood', () => {
    const verifier = readVerifier(goKey)!;
    expect(openNote(goNote, verifier)).toMatch(/^If you think/);
    expect(openNote(goNote.replace('think', 'thinks'), verifier)).toBeNull();
  });

  it('keeps its secret in one line that reads back', () => {
    const again = readSigner(secretText(signer))!;
    expect(again.verifier.text).toBe(signer.verifier.text);
    expect(openNote(signNote('One line.\n', again), readVerifier(signer.verifier.text)!)).toBe('One line.\n');
  });

  it.each(['', 'x', 'PRIVATE+KEY+a+00000000+AA==', `${secretText(signer)}x`])('refuses the secret %j', (text) => {
    expect(readSigner(text)).toBeNull();
  });

  it('is not opened with another key of the same name', () => {
    expect(openNote(signNote('One line.\n', makeSigner(origin)), signer.verifier)).toBeNull();
  });
});

describe('a checkpoint', () => {
  const note = signCheckpoint(checkpoint, signer);

  it('says what was signed', () => {
    expect(openCheckpoint(note, signer.verifier)).toEqual({ ...checkpoint, note });
    expect(note.split('\n').slice(0, 4)).toEqual([origin, '412', expect.any(String), 'time 2026-11-25T20:02:00.123Z']);
  });

  test('with one bit flipped anywhere is none', () => {
    const bytes = Buffer.from(note);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1 << bit;
        expect(openCheckpoint(changed.toString(), signer.verifier)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('of another origin is none of this key’s', () => {
    expect(
      openCheckpoint(signCheckpoint({ ...checkpoint, origin: 'other.example' }, signer), signer.verifier),
    ).toBeNull();
  });
});

test('the key and the checkpoint on the page of the format are what is signed', () => {
  const page = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8');
  const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  const [, verifier, id] = /^ {4}(news\.example\+([0-9a-f]{8})\+\S{40,})$/m.exec(page)!;
  const line = `PRIVATE+KEY+news.example+${id}+${Buffer.concat([Buffer.of(1), secret]).toString('base64')}`;
  const published = readSigner(line)!;
  expect(published.verifier.text).toBe(verifier);
  expect(page).toContain(signCheckpoint(checkpoint, published));
});

describe('a rotation', () => {
  const next = makeSigner(origin);
  const note = signRotation(signer, next, checkpoint.time);

  it('is signed by the old key and by the new', () => {
    expect(isRotation(note, signer.verifier, next.verifier)).toBe(true);
  });

  it('of a thief, who has not the old key, is none', () => {
    const thief = makeSigner(origin);
    expect(isRotation(signRotation(thief, thief, checkpoint.time), signer.verifier, thief.verifier)).toBe(false);
    expect(isRotation(note, signer.verifier, thief.verifier)).toBe(false);
  });

  it('is no checkpoint', () => {
    expect(openCheckpoint(note, signer.verifier)).toBeNull();
  });
});
