import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker';
import { openPool } from '@/db/client';
import { publishDue } from '@/server/jobs/publish-due';
import type { Log } from '@/server/log';

const tasks: TaskList = { 'publish-due': publishDue };

/** The clock's own pass heals what a lost job or a stopped process has missed. */
const crontab = parseCronItems([
  {
    task: 'publish-due',
    match: '* * * * *',
    identifier: 'publish-due',
    options: { jobKey: 'publish-due', maxAttempts: 1, backfillPeriod: 0 },
  },
]);

export type Worker = { stop(): Promise<void> };

/** Runs queued jobs until it is stopped. Any number may run beside each other. */
export async function startWorker(url: string, role: string | null, log: Log): Promise<Worker> {
  const pool = openPool(url, { role, max: 4 });
  const runner: Runner = await run({
    pgPool: pool,
    taskList: tasks,
    parsedCronItems: crontab,
    concurrency: 2,
    noHandleSignals: true,
    logger: workerLogger(log),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pool.end();
    },
  };
}

function workerLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: true }, message);
    else if (level === 'warning') log.warn({ worker: true }, message);
    else log.debug({ worker: true }, message);
  });
}
