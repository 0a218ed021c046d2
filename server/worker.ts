import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { openPool } from '@/db/client';
import { checkLinks } from '@/server/jobs/check-links';
import { publishDue } from '@/server/jobs/publish-due';
import { readWords } from '@/server/jobs/read-words';
import { removePicture } from '@/server/jobs/remove-picture';
import { signCheckpointWith } from '@/server/jobs/sign-checkpoint';
import { tidy } from '@/server/jobs/tidy';
import type { Log } from '@/server/log';
import type { ReadKey } from '@/server/record-key';

/** `key` reads the key that signs the record, anew each time: it may have been rotated meanwhile. */
const tasksWith = (key: ReadKey): TaskList => ({
  'check-links': checkLinks,
  'publish-due': publishDue,
  'read-words': readWords,
  'remove-picture': removePicture,
  'sign-checkpoint': signCheckpointWith(key),
  tidy,
});

/** The clock's own pass heals what a lost job or a stopped process has missed. */
const crontab = parseCronItems([
  {
    task: 'publish-due',
    match: '* * * * *',
    identifier: 'publish-due',
    options: { jobKey: 'publish-due', maxAttempts: 1, backfillPeriod: 0 },
  },
  {
    task: 'sign-checkpoint',
    match: '* * * * *',
    identifier: 'sign-checkpoint',
    options: { jobKey: 'sign-checkpoint', maxAttempts: 1, backfillPeriod: 0 },
  },
  {
    task: 'read-words',
    match: '* * * * *',
    identifier: 'read-words',
    options: { jobKey: 'read-words', maxAttempts: 1, backfillPeriod: 0 },
  },
  { task: 'tidy', match: '17 * * * *', identifier: 'tidy', options: { maxAttempts: 1, backfillPeriod: 0 } },
]);

const betweenTries = 2_000;

export type Worker = { stop(): Promise<void> };

/** Runs queued jobs until it is stopped, however often the database goes away. Any number may run beside each other. */
export async function startWorker(url: string, role: string | null, log: Log, key: ReadKey): Promise<Worker> {
  const pool = openPool(url, { role, max: 4 });
  const stopping = new AbortController();
  const jobs = tasksWith(key);
  let runner: Runner | null = await runJobs(pool, jobs, log);
  const running = (async () => {
    for (; !stopping.signal.aborted; runner = await runJobs(pool, jobs, log).catch(() => null)) {
      // It ends by itself, with an error, when it loses the database.
      await runner?.promise.catch((error) => log.warn({ err: error }, 'The worker lost the database; trying again.'));
      await pause(betweenTries, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => {});
      await running;
      await runner?.stop().catch(() => {});
      await pool.end();
    },
  };
}

/** Lookups that fail one after the other until the runner is given up for a new one. */
const mostFailures = 3;

async function runJobs(pool: pg.Pool, taskList: TaskList, log: Log): Promise<Runner> {
  const events = new EventEmitter();
  const runner = await run({
    pgPool: pool,
    events,
    taskList,
    parsedCronItems: crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger: workerLogger(log),
  });
  // What it looks up once it keeps, a failure too: losing the database in that moment would leave it failing for ever.
  let failures = 0;
  events.on('worker:getJob:empty', () => {
    failures = 0;
  });
  events.on('job:start', () => {
    failures = 0;
  });
  events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === mostFailures) runner.stop().catch(() => {});
  });
  return runner;
}

function workerLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: true }, message);
    else if (level === 'warning') log.warn({ worker: true }, message);
    else log.debug({ worker: true }, message);
  });
}
