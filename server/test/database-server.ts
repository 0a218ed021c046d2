import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/db/migrate';
import { makeDatabase, startEmbeddedPostgres } from '@/server/embedded-postgres';

/** One server for all integration tests, with a migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    password: 'test',
    // Nothing here outlives the run, so nothing waits for the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  await makeDatabase(server, 'stet_template');
  await migrate(server.url('stet_template'));
  project.provide('databaseServer', server.url(''));
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
