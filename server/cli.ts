import { parseArgs } from 'node:util';
import { Problem } from '@/db/problem';
import { isStetError } from '@/lib/newsroom/errors';
import { type Command, type CommandContext, commands } from '@/server/commands';
import { withEnvFile } from '@/server/env-file';
import { openLog } from '@/server/log';
import { main, tellingProblems } from '@/server/main';
import type { Say, Step } from '@/server/progress.mjs';
import { readSettings } from '@/server/settings';
import { Shutdown } from '@/server/shutdown';
import { onStopRequest } from '@/server/signals';

type Terminal = { say: Say; step: Step };
type Options = Record<string, string | boolean | undefined>;
type Asked = Pick<CommandContext, 'options' | 'argument'>;

/** Runs `stet <words>`; the process ends with 0 only if the command did what it says. */
export async function runCommand(words: string[], terminal: Terminal): Promise<void> {
  await tellingProblems(async () => {
    const [name, command] = findCommand(words) ?? [];
    if (!name || !command) return explain(words[0], terminal.say);
    const { help, argument, ...options } = parse(words.slice(name.split(' ').length), name, command);
    if (help) return terminal.say(usageOf(name, command));
    if (name === 'start') return main({ ...terminal, development: false });
    if (!command.run) throw new Problem(`stet ${name} is not part of this version yet.`);
    await runOnce(command.run, { options, argument } as Asked, terminal.say);
  });
}

async function runOnce(run: (context: CommandContext) => Promise<void>, asked: Asked, say: Say): Promise<void> {
  const settings = readSettings(withEnvFile(process.env));
  const log = openLog(settings.logLevel);
  const shutdown = new Shutdown((error) => log.error(error, 'Stopping a part failed.'));
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    void shutdown.close();
  };
  onStopRequest(interrupt, () => process.exit(130));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'Something failed unheard.'));
  try {
    await run({ settings, ...asked, say, log, shutdown, stopped: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) process.exitCode = 130;
    else throw isStetError(error) ? new Problem(error.message) : error;
  } finally {
    await shutdown.close();
  }
  process.exit();
}

function findCommand([first, second]: string[]): [string, Command] | undefined {
  return Object.entries(commands).find(([name]) => name === first || name === `${first} ${second}`);
}

function explain(word: string | undefined, say: Say): void {
  const isKnown = !word || word.startsWith('-') || Object.keys(commands).some((name) => name.startsWith(`${word} `));
  if (!isKnown) throw new Problem(`There is no command "${word}"; stet --help lists them.`);
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(15)} ${summary}`);
  say(`Usage: stet <command> [options]\n\n${lines.join('\n')}\n\nstet <command> --help says more of each.`);
  if (word !== '--help' && word !== '-h') process.exitCode = 1;
}

function parse(words: string[], name: string, { options, argument }: Command): Options {
  const strings = Object.keys(options).map((option) => [option, { type: 'string' }] as const);
  const help = { type: 'boolean', short: 'h' } as const;
  try {
    const all = { ...Object.fromEntries(strings), help };
    const { values, positionals } = parseArgs({ args: words, options: all, allowPositionals: Boolean(argument) });
    if (positionals.length > 1) throw new Error(`Only one ${argument} can be given`);
    return { ...values, argument: positionals[0] };
  } catch (error) {
    throw new Problem(`${(error as Error).message.split('. ')[0]}; see stet ${name} --help.`);
  }
}

function usageOf(name: string, { summary, options, argument }: Command): string {
  const flags = Object.keys(options).map((option) => ` --${option} …`);
  const lines = Object.entries(options).map(([option, text]) => `  --${option.padEnd(8)} ${text}`);
  const settings = 'It takes the settings of .env and of the environment; the README lists them.';
  return [
    `Usage: stet ${name}${argument ? ` [${argument}]` : ''}${flags.join('')}`,
    summary,
    lines.join('\n'),
    settings,
  ]
    .filter(Boolean)
    .join('\n\n');
}
