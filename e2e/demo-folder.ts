import { execFile } from 'node:child_process';
import { access, mkdir, rename } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { freePort, newFolder, startInstance } from '@/e2e/instance';

const run = promisify(execFile);

/**
 * A data folder with a demo newsroom in it. Filling one takes longer than most tests, so the first who asks in this run
 * does it and everybody is given a copy; where the run starts no newsroom of its own, an empty folder, to be filled.
 */
export async function demoFolder(): Promise<string> {
  const folder = await newFolder();
  const filled = process.env.STET_E2E_FILLED;
  if (!filled) return folder;
  const isFirst = await mkdir(`${filled}.begun`).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const instance = await startInstance({ PORT: String(await freePort()), STET_DATA: folder, STET_DEMO: '1' });
    expect(await instance.stop(), instance.output()).toBe(0);
    await copy(folder, `${filled}.new`);
    await rename(`${filled}.new`, filled);
    return folder;
  }
  const isThere = () =>
    access(filled).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, { message: 'another test fills the demo newsroom', timeout: 60_000 }).toBe(true);
  await copy(filled, folder);
  return folder;
}

/** Whose files they are is copied too: the database's belong to somebody else. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await run('cp', ['-a', `${from}/.`, to]);
}
