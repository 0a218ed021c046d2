import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus } from 'node:os';
import { bulk } from '@/bench/bed';
import type { DeskListSpeed } from '@/bench/desk-list';
import type { FirstView } from '@/bench/first-view';
import { generator, type Load } from '@/bench/load';
import type { Pages } from '@/bench/pages';
import { canPin } from '@/bench/processes';
import type { Publications } from '@/bench/publications';
import type { RecordSpeed } from '@/bench/record';
import type { Spread } from '@/bench/spread';
import type { TortureResult } from '@/bench/torture';
import type { Typing } from '@/bench/typing';

/** What each bench found. */
export type Measured = {
  starts: Spread;
  pages: Pages;
  publications: Publications;
  /** Of an open editor, in milliseconds. */
  autosaves: Spread;
  /** Null where no browser can be started. */
  typing: Typing | null;
  /** Of two texts, in milliseconds. */
  comparisons: Spread;
  record: RecordSpeed;
  list: DeskListSpeed[];
  torture: TortureResult;
};

type Sections = { [Name in keyof Measured]: (found: Measured[Name]) => void };

/** How each is printed, with what it was measured against. */
const sections: Sections = {
  starts: ({ median }) => table(['', ''], [['cold start to ready, median of 3', ms(median)]]),
  pages: printPages,
  publications: ({ visible, answered, readersFirstAskWasNew, times }) =>
    table(
      ['', ''],
      [
        ['publication visible after its answer, median', ms(visible.median)],
        ['… at most', ms(visible.most)],
        ['… new at the first ask', `${readersFirstAskWasNew} of ${times}`],
        ['the desk’s answer to Publish, median', ms(answered.median)],
      ],
    ),
  autosaves: ({ median, p95 }) =>
    table(
      ['', ''],
      [
        ['an autosave of 5,000 words, median', ms(median)],
        ['… 95 of 100 within (30 ms wanted)', ms(p95)],
      ],
    ),
  typing: (typing) => table(['5,000 words, 30 pictures, 40 comments', 'median', 'p95', 'most'], typingRows(typing)),
  comparisons: ({ most }) =>
    table(['', ''], [['comparing two texts of 5,000 words, at most (200 ms wanted)', ms(most)]]),
  record: ({ size, append, tree, proof, verify, faults }) =>
    table(
      ['', ''],
      [
        [`what the record adds to a publication, at ${size} entries (15 ms wanted), median`, ms(append.median)],
        ['… of that the tree and the signature', ms(tree.median)],
        ['a proof that an entry stands in the tree, at most (10 ms wanted)', ms(proof.most)],
        [`checking all of it: ${faults} faults (60 s wanted)`, `${(verify / 1_000).toFixed(1)} s`],
      ],
    ),
  list: (speeds) =>
    table(
      ['the desk’s list of 100,000 articles with its counts (100 ms wanted, p95)', 'found', 'median', 'p95'],
      speeds.map(({ name, found, median, p95 }) => [name, String(found), ms(median), ms(p95)]),
    ),
  torture: ({ seeds, seconds, owed, failed }) =>
    table(
      ['', ''],
      [
        [
          `torture: of ${seeds} scripts of ${seconds} s, those that lost a letter (0 wanted)`,
          failed.length === 0 ? `0, of ${owed} letters and words` : failed.join(', '),
        ],
      ],
    ),
};

/** Prints what was measured. */
export function print(measured: Partial<Measured>): void {
  console.log(`\n${cpus()[0]?.model ?? arch()}; Node ${process.version}`);
  for (const name of Object.keys(measured) as (keyof Measured)[]) {
    console.log('');
    printOne(name, measured);
  }
}

function printOne<Name extends keyof Measured>(name: Name, { [name]: found }: Partial<Measured>): void {
  if (found) sections[name](found);
}

function printPages({ speeds, firstView, memory }: Pages): void {
  table(
    [`one article’s page, of ${bulk}; load from ${generator}`, 'requests/s', 'p50', 'p99'],
    [
      row('from the page cache', speeds.cached),
      row('the same bytes from bare node:http', speeds.bare),
      row('rendered each time', speeds.rendered),
    ],
  );
  console.log(`\npage cache ÷ bare node:http: ${speeds.ratio.toFixed(2)} (at least 0.75 wanted)`);
  for (const doubt of doubts()) console.log(doubt);
  console.log('');
  table(
    ['', ''],
    [...viewRows(firstView), ['memory when ready', mb(memory.ready)], ['memory after the load', mb(memory.afterLoad)]],
  );
}

/** What makes the ratio mean nothing. */
function doubts(): string[] {
  return [
    ...(generator === 'wrk'
      ? []
      : ['wrk is not installed: our own generator is the slower side, so this ratio means nothing.']),
    ...(canPin ? [] : ['Server and load share cores here (two and taskset are needed), so this ratio means little.']),
  ];
}

/** Writes the figures where the next run leaves them alone. */
export async function write(measured: Partial<Measured>): Promise<string> {
  const file = `bench/results/${new Date().toISOString().replaceAll(':', '-')}.json`;
  await mkdir('bench/results', { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, generator, pinned: canPin };
  await writeFile(file, `${JSON.stringify({ machine, ...measured }, null, 2)}\n`);
  return file;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const mb = (bytes: number | null) => (bytes === null ? 'unknown' : `${Math.round(bytes / 1_000_000)} MB`);

function row(name: string, { requestsPerSecond, p50, p99, failed }: Load): string[] {
  return [name, `${Math.round(requestsPerSecond)}${failed ? ` (${failed} failed)` : ''}`, ms(p50), ms(p99)];
}

function typingRows(typing: Typing | null): string[][] {
  if (!typing) return [['not typed: no browser could be started', '', '', '']];
  const line = (name: string, { median, p95, most }: Spread) => [name, ms(median), ms(p95), ms(most)];
  return [
    line('opening (1.5 s wanted)', typing.opening),
    line('from key to paint (16 and 50 ms wanted)', typing.all.paint),
    ...typing.places.map(({ name, paint }) => line(`… ${name}`, paint)),
    line('from key to screen', typing.all.screen),
    ...typing.places.map(({ name, screen }) => line(`… ${name}`, screen)),
  ];
}

function viewRows(view: FirstView | null): string[][] {
  if (!view) return [['first view', 'not weighed: no browser could be started']];
  const { html, css, scripts, fonts, pictures, other } = view;
  return [
    ['first view: HTML', kb(html)],
    ['CSS', kb(css)],
    ['scripts', kb(scripts)],
    ['fonts', kb(fonts)],
    ['all but pictures (under 150 kB wanted)', kb(html + css + scripts + fonts + other)],
    ['pictures', kb(pictures)],
  ];
}

function table(head: string[], rows: string[][]): void {
  const lines = head.some(Boolean) ? [head, ...rows] : rows;
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    console.log(
      line.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
    );
  }
}
