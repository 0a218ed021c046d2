import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew } from '@/e2e/newsroom';
import { oldPath, paths } from '@/e2e/reader-pages';
import { sign } from '@/e2e/sign';
import { openCheckpoint } from '@/lib/record/checkpoint';
import { readVerifier } from '@/lib/record/signed-note';
import { leafHash, provesConsistency, provesInclusion } from '@/lib/record/tree';
import { checkHeader, checkParts } from '@/lib/record/verify/check-entry';
import { historyShape } from '@/lib/record/verify/shapes';

test('a history says under which number it is recorded, and since when it is signed', async ({
  product,
  newsroom,
  reader,
}) => {
  const { path } = await publishNew(product.db, newsroom);
  await sign(product.db);
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
  await sign(product.db);
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
  type Leaves = { pages: number; entries: { position: number; path: string; parts: { name: string }[] }[] };
  await expect(async () => {
    const { pages } = (await (await request.get('/.well-known/stet/leaves/1')).json()) as Leaves;
    const text = await (await request.get(`/.well-known/stet/leaves/${pages}`)).text();
    const { entries } = JSON.parse(text) as Leaves;
    const first = entries[0]!.position;
    expect(first).toBe((pages - 1) * 500);
    expect(entries.map(({ position }) => position)).toEqual(entries.map((_, at) => first + at));
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

test('the record of an article is data for everybody, with its text and its proof', async ({
  product,
  newsroom,
  request,
}) => {
  const { path, document } = await publishNew(product.db, newsroom);
  await sign(product.db);
  const history = await request.get(`${path}/history.json`);
  expect(history.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'content-type': 'application/json' });
  const { publications } = historyShape.parse(await history.json());
  const [entry] = publications;
  expect(checkHeader(entry!)).toBeNull();
  expect(checkParts(entry!, entry!.parts)).toEqual({ wrong: [], missing: [] });
  expect(entry!.parts.find(({ name }) => name === 'headline')?.value).toBe(JSON.stringify(document.headline));

  await expect(async () => {
    const one = await (await request.get(`${path}/history/1.json`)).json();
    expect(one).toMatchObject({ path, number: 1, hash: entry!.hash, proof: { position: entry!.position } });
  }).toPass();
});

test('data moves and goes with its article', async ({ request }) => {
  const moved = await request.get(`${oldPath}/history/1.json`, { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toMatch(new RegExp(`${paths.moved}/history/1\\.json$`));
  expect((await request.get(`${paths.unpublished}/history.json`)).status()).toBe(410);
  expect((await request.get(`${paths.fiveVersions}/history/99.json`)).status()).toBe(404);
  expect((await request.get(`${paths.fiveVersions}/history/1/json`)).status()).toBe(404);
});

test('stet verify finds that the site holds, and one article of it', async ({ product }) => {
  for (const address of [product.url, product.url + paths.fiveVersions]) {
    const { stdout } = await promisify(execFile)(process.execPath, ['server/stet.mjs', 'verify', address]);
    expect(stdout).toMatch(/\bholds\b/);
  }
});

test('what is not there answers 404 with a sentence', async ({ request }) => {
  for (const path of ['proof/99999999', 'consistency/9/3', 'leaves/999', 'checkpoints/999']) {
    const answer = await request.get(`/.well-known/stet/${path}`);
    expect(answer.status()).toBe(404);
    expect(((await answer.json()) as { error: string }).error).toMatch(/\.$/);
  }
});
