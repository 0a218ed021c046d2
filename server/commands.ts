import { once } from 'node:events';
import { isDemoNewsroom } from '@/db/demo/present';
import { Problem } from '@/db/problem';
import { getNewsroom } from '@/lib/newsroom/queries';
import { isLocal } from '@/lib/newsroom/site-address';
import { addUser, newPassword, resetPassword } from '@/lib/people/commands';
import { userInput } from '@/lib/people/input';
import { listUsers } from '@/lib/people/queries';
import { makeSigner, secretText } from '@/lib/record/signed-note';
import { rotateKey } from '@/lib/record/signing';
import { openForCommand, runningAddresses } from '@/server/command-database';
import type { Log } from '@/server/log';
import type { Say } from '@/server/progress.mjs';
import { openRecordKey, prepareRecordKey, readRecordKey } from '@/server/record-key';
import { demoRefusal, type Settings } from '@/server/settings';
import type { Shutdown } from '@/server/shutdown';
import { verify } from '@/server/verify';
import { startWorker } from '@/server/worker';

export type CommandContext = {
  settings: Settings;
  options: Record<string, string | undefined>;
  /** The word after the command's name, for those that take one. */
  argument?: string;
  say: Say;
  log: Log;
  shutdown: Shutdown;
  /** Aborted when the person asks to stop. */
  stopped: AbortSignal;
};

export type Command = {
  summary: string;
  /** What the word after the command's name is, for those that take one. */
  argument?: string;
  /** What each option is for. */
  options: Record<string, string>;
  /** Without it, the command comes in a later version. */
  run?: (context: CommandContext) => Promise<void>;
};

const person = { email: 'the address they sign in with', name: 'their name', role: 'reporter, editor or admin' };

/** Every command of `stet` but `start`, which is not over when it has begun. */
export const commands: Record<string, Command> = {
  start: { summary: 'Starts the newsroom, as npm start does.', options: {} },
  worker: { summary: 'Runs queued jobs, such as scheduled publications, until stopped.', options: {}, run: work },
  migrate: { summary: 'Brings the database to this version.', options: {}, run: bringUpToDate },
  demo: { summary: 'Fills an empty database with the demo newsroom.', options: {}, run: fillDemo },
  'user add': { summary: 'Adds a person and prints their first password, once.', options: person, run: add },
  'user password': {
    summary: 'Gives a person a new password, prints it once, and signs them out everywhere.',
    options: { email: person.email },
    run: changePassword,
  },
  'db-url': {
    summary: "Prints the owner's address of the database, for psql and drizzle-kit.",
    options: {},
    run: printUrl,
  },
  verify: {
    summary:
      'Checks the record of this newsroom: every hash, every link, the tree, every signature. With a web address, checks a newsroom or one of its articles from outside.',
    argument: 'address',
    options: { keep: 'a file that remembers the checkpoint; the next time, the record must extend it' },
    run: verify,
  },
  'record rotate-key': {
    summary: 'Makes a new key that signs the record from now on; the old one signs that it does.',
    options: {},
    run: rotate,
  },
  backup: { summary: 'Saves everything to one file. Comes in a later version.', options: {} },
  restore: { summary: 'Brings a backup back. Comes in a later version.', options: {} },
};

async function work({ settings, say, log, shutdown, stopped }: CommandContext): Promise<void> {
  const { appUrl, role, db } = await openForCommand(settings, say, shutdown);
  const worker = await startWorker(appUrl, role, log, await openRecordKey(db, settings, log));
  await shutdown.add(worker.stop);
  say('The worker is ready.');
  if (!stopped.aborted) await once(stopped, 'abort');
}

async function bringUpToDate({ settings, say, shutdown }: CommandContext): Promise<void> {
  const { role } = await openForCommand(settings, say, shutdown);
  say('The database is up to date.');
  if (!role) say('It lets us make no role of our own: triggers alone guard the record.');
}

async function fillDemo({ settings, say, shutdown }: CommandContext): Promise<void> {
  if (!isLocal(settings.url)) throw new Problem(demoRefusal(settings.url));
  const { db } = await openForCommand(settings, say, shutdown);
  if (await isDemoNewsroom(db)) throw new Problem('This database holds the demo newsroom already.');
  if (await getNewsroom(db)) throw new Problem('This database holds a newsroom already; the demo needs an empty one.');
  // Read by what stores the demo's pictures.
  process.env.STET_DATA = settings.data;
  const demo = await import('@/db/demo/fill');
  await demo.fillDemo(db, { now: new Date(), log: say });
  say('The demo newsroom is filled.');
}

async function add({ settings, options, say, shutdown }: CommandContext): Promise<void> {
  const password = newPassword();
  const user = userInput.safeParse({ email: '', name: '', ...options, password });
  if (!user.success) {
    throw new Problem(user.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
  }
  const { db } = await openForCommand(settings, say, shutdown);
  await addUser(db, { actor: null, ...user.data });
  say(`${user.data.name} can sign in at ${settings.url}/desk as ${user.data.email}; the password is ${password}`);
}

async function changePassword({ settings, options, say, shutdown }: CommandContext): Promise<void> {
  const email = options.email?.trim().toLowerCase();
  if (!email) throw new Problem('--email: say whose password to change.');
  const { db } = await openForCommand(settings, say, shutdown);
  const user = (await listUsers(db)).find((line) => line.email.toLowerCase() === email);
  if (!user) throw new Problem(`Nobody here signs in as ${email}.`);
  say(`The new password of ${user.name} is ${await resetPassword(db, { actor: null, userId: user.id })}`);
}

async function printUrl({ settings, say }: CommandContext): Promise<void> {
  const addresses = await runningAddresses(settings);
  if (!addresses) throw new Problem('The embedded database runs only while Stet does: start that first (npm start).');
  say(addresses.ownerUrl);
}

async function rotate({ settings, say, shutdown }: CommandContext): Promise<void> {
  const { db } = await openForCommand(settings, say, shutdown);
  const from = await readRecordKey(settings);
  if (!from) throw new Problem('There is no key to replace: the record has not been signed from here.');
  const to = makeSigner(from.name);
  // Nobody but the old key can hand the record over, so the new one is kept before it does.
  if (settings.recordKey) say(`Set STET_RECORD_KEY, wherever it is set, to ${secretText(to)}`);
  const replace = settings.recordKey ? async () => {} : await prepareRecordKey(settings, to);
  await rotateKey(db, from, to);
  await replace();
  say(`The record is signed with ${to.verifier.text} from now on.`);
}
