import { type Logger, pino } from 'pino';
import type { LogLevel } from '@/server/settings';

export type Log = Logger;

/** The process's log: one JSON object a line, on standard error so that standard output stays for people. */
export function openLog(level: LogLevel): Log {
  const output = pino.destination({ fd: 2, sync: true });
  // Where standard error has gone away there is nobody left to tell.
  output.on('error', () => {});
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output);
}
