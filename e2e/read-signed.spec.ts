import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew } from '@/e2e/newsroom';
import type { Product } from '@/e2e/product';
import { openCheckpoint } from '@/lib/record/checkpoint';
import { readVerifier } from '@/lib/record/signed-note';
import { signDue } from '@/lib/record/signing';
import { leafHash, provesConsistency, provesInclusion } from '@/lib/record/tree';
import { readRecordKey } from '@/server/record-key';

/** Signs without waiting for the minute to pass. */
async function sign({ db, url }: Product): Promise<void> {
  const data = process.env.STET_DATA || join(process.cwd(), 'var');
  const signer = await readRecordKey({ url, data });
  await signDue(db, signer!, { between: 0 });
}

test('a history says under which number it is recorded, and since when it is signed', async ({
  product,
  newsroom,
  reader,
}) => {
  const { path } = await publishNew(product.db, newsroom);
  await sign(product);
  await expect(async () => {
    await reader.goto(`${path}/history`);
    await expect(
      reader.getByText(/Recorded as no\. \d+, in the signed record since \w+ \d+, \d{4} \d\d:\d\d\./),
    ).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await reader.getByRole('link', { name: 'What this means' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The record');
  await expect(reader.getByText(`npx stet verify ${product.url}`)).toBeVisible();
});

test('anybody can fetch the key, the checkpoint and the proof of an entry, from any origin', async ({
  product,
  newsroom,
  request,
}) => {
  const before = await request.get('/.well-known/stet/checkpoint');
  await publishNew(product.db, newsroom);
  await sign(product);
  const verifier = readVerifier(await (await request.get('/.well-known/stet/key')).text())!;
  await expect
    .poll(async () => await (await request.get('/.well-known/stet/checkpoint')).text())
    .not.toBe(await before.text());
  const note = await request.get('/.well-known/stet/checkpoint');
  expect(note.headers()['access-control-allow-origin']).toBe('*');
  const head = openCheckpoint(await note.text(), verifier)!;
  expect(head.origin).toBe(new URL(product.url).host);

  const position = head.size - 1;
  await expect(async () => {
    const served = await (await request.get(`/.well-known/stet/proof/${position}`)).json();
    const { hash, size, proof } = served as { hash: string; size: number; proof: string[] };
    const root = openCheckpoint(served.checkpoint, verifier)!.root;
    expect(provesInclusion({ index: position, size, leaf: leafHash(hash), proof, root })).toBe(true);
  }).toPass();

  const earlier = openCheckpoint(await before.text(), verifier)!;
  const { proof } = await (await request.get(`/.well-known/stet/consistency/${earlier.size}/${head.size}`)).json();
  expect(provesConsistency({ earlier, later: head, proof })).toBe(true);
});

test('the entries are listed by position, without their text', async ({ product, newsroom, request }) => {
  const { path, document } = await publishNew(product.db, newsroom);
  await expect(async () => {
    const text = await (await request.get('/.well-known/stet/leaves/1')).text();
    const { entries } = JSON.parse(text) as {
      entries: { position: number; path: string; parts: { name: string }[] }[];
    };
    expect(entries.map(({ position }) => position)).toEqual(entries.map((_, at) => at));
    expect(entries.some((entry) => entry.path === path && entry.parts.some(({ name }) => name === 'headline'))).toBe(
      true,
    );
    expect(text).not.toContain(document.headline);
  }).toPass();
});

test('the page of the format is what a checker is written from', async ({ request }) => {
  const format = await request.get('/.well-known/stet/format');
  expect(await format.text()).toContain('SHA-256( 0x00 ‖ entry hash )');
});

test('what is not there answers 404 with a sentence', async ({ request }) => {
  for (const path of ['proof/99999999', 'consistency/9/3', 'leaves/999', 'checkpoints/999']) {
    const answer = await request.get(`/.well-known/stet/${path}`);
    expect(answer.status()).toBe(404);
    expect(((await answer.json()) as { error: string }).error).toMatch(/\.$/);
  }
});
