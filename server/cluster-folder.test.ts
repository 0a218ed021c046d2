import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clusterFolder } from '@/server/cluster-folder';

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'stet-cluster-'));
});
afterEach(() => rm(data, { recursive: true }));

const isRoot = process.getuid?.() === 0;

test('the cluster stands in the data folder, which even a private one allows', async () => {
  expect(await clusterFolder(data, () => {})).toBe(join(data, 'postgres'));
});

test.runIf(isRoot)('a private data folder is opened to Postgres, and to nobody else', async () => {
  await clusterFolder(data, () => {});
  expect((await stat(data)).mode & 0o777).toBe(0o710);
});

test('where the cluster went elsewhere, it is found there again', async () => {
  await writeFile(join(data, 'postgres-folder'), '/somewhere/else\n');
  expect(await clusterFolder(data, () => {})).toBe('/somewhere/else');
});

test.runIf(isRoot)('a cluster that Postgres can no longer reach is told in one sentence', async () => {
  const inner = join(data, 'inner');
  await mkdir(join(inner, 'postgres'), { recursive: true });
  await chmod(data, 0o700);
  await expect(clusterFolder(inner, () => {})).rejects.toThrow(/^The user postgres cannot enter/);
});
