import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holderOf, isLock, type Lock, takeLock } from '@/server/lock';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

test('the second who asks is told who holds the lock, and gets it after its release', async () => {
  const lock = (await takeLock(file, 'serving')) as Lock;
  expect(await takeLock(file)).toMatchObject({ pid: process.pid, note: 'serving' });
  await lock.release();
  expect(isLock(await takeLock(file))).toBe(true);
});

test('the note can change while the lock is held', async () => {
  const lock = (await takeLock(file, 'starting')) as Lock;
  await lock.write('http://localhost:3000');
  expect(await holderOf(file)).toMatchObject({ note: 'http://localhost:3000' });
});

test('the lock of a process that was killed counts for nothing', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await writeFile(file, JSON.stringify({ pid: child.pid, began: '1', note: '' }));
  expect(isLock(await takeLock(file))).toBe(true);
});

test.runIf(process.platform === 'linux')('nor does one whose number another process has now', async () => {
  await writeFile(file, JSON.stringify({ pid: process.pid, began: 'long ago', note: '' }));
  expect(isLock(await takeLock(file))).toBe(true);
});

test('a damaged lock counts for nothing, and nothing is left lying about', async () => {
  await writeFile(file, '{');
  expect(isLock(await takeLock(file))).toBe(true);
  expect(await readdir(folder)).toEqual(['lock']);
});
