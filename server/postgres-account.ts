import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { Problem } from '@/db/problem';

const run = promisify(execFile);

/** Whom Postgres runs as: nobody else (`{}`) unless we are root, whom Postgres refuses to run as. */
export type Account = { uid?: number; gid?: number };

/** The account for Postgres: our own, or as root the user `postgres`, made where it is missing. */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  return (await findAccount()) ?? (await makeAccount());
}

async function findAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

async function makeAccount(): Promise<Account> {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', 'postgres']],
    ['adduser', ['-S', '-H', '-D', 'postgres']],
  ];
  for (const [command, options] of ways) {
    await run(command, options).catch(() => {});
    const account = await findAccount();
    if (account) return account;
  }
  throw new Problem(
    'PostgreSQL does not run as root, and no user "postgres" could be made for it; start Stet as another user.',
  );
}

/** Whether the account can enter `folder`: a clone in /root cannot be entered by anyone but root. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return new Promise((resolve) => {
    const child = spawn('test', ['-x', folder], { ...account, cwd: '/', stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
