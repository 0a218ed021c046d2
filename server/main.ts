import { setTimeout as pause } from 'node:timers/promises';
import { demoPassword, users } from '@/db/demo/people';
import { isProblem } from '@/db/problem';
import { withEnvFile } from '@/server/env-file';
import { type Instance, startStet } from '@/server/instance';
import { openLog } from '@/server/log';
import type { Say, Step } from '@/server/progress.mjs';
import { readSettings } from '@/server/settings';
import { Shutdown } from '@/server/shutdown';
import { onStopRequest } from '@/server/signals';

type Terminal = { say: Say; step: Step; development: boolean };

/** Starts Stet for the person (or supervisor) who ran the command, and stops all of it when they ask. */
export async function main({ say, step, development }: Terminal): Promise<void> {
  outliveOutput();
  await tellingProblems(async () => {
    const settings = readSettings(withEnvFile(process.env));
    const log = openLog(settings.logLevel);
    const shutdown = new Shutdown((error) => log.error(error, 'Stopping a part failed.'));
    // A query cut off when the database goes away, somewhere inside a library, must not take readers' pages with it.
    process.on('unhandledRejection', (error) => log.error({ err: error }, 'Something failed unheard.'));
    const starting = startStet(settings, { say, step, development, log, shutdown });
    const request = stopOnRequest(shutdown, starting, say);
    const instance = await starting.catch((error) => {
      // What fails because all of it is being stopped is no news.
      if (!request.made) throw error;
    });
    if (!instance) return;
    say(`Stet is ready at ${instance.url}`);
    say(whoCanSignIn(instance));
  });
}

/** A terminal or pipe that goes away would make an error of each line, and each error another line, without end. */
function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Runs a command; one that fails ends the process with 1, a person's mistake with its sentence alone. */
export async function tellingProblems(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${isProblem(error) ? error.message : stackOf(error)}\n`);
    process.exit(1);
  }
}

function whoCanSignIn({ url, newsroom }: Instance): string {
  if (newsroom === 'own') return `Sign in at ${url}/desk`;
  if (newsroom !== 'demo') return `Set up the newsroom at ${url}/desk/setup?code=${newsroom.setupCode}`;
  const people = users.map(({ email }) => email).join(', ');
  return `Sign in at ${url}/desk as ${people}; the password is ${demoPassword}`;
}

function stopOnRequest(shutdown: Shutdown, starting: Promise<Instance>, say: Say): { made: boolean } {
  const request = { made: false };
  const stop = async (signal: NodeJS.Signals) => {
    request.made = true;
    say(signal === 'SIGINT' ? 'Stopping; once more to stop at once.' : 'Stopping.');
    await shutdown.close();
    // Whatever was just being started stops itself as soon as it stands, if it still can.
    await Promise.race([starting.catch(() => {}), pause(5_000)]);
    process.exit(0);
  };
  onStopRequest(stop, () => process.exit(130));
  return request;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
