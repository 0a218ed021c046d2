import { mkdir, writeFile } from 'node:fs/promises';
import { arch, cpus } from 'node:os';
import type { DeskListSpeed } from '@/bench/desk-list';
import type { FirstView } from '@/bench/first-view';
import { generator, type Load } from '@/bench/load';
import { canPin } from '@/bench/processes';
import type { Publications } from '@/bench/publications';
import type { RecordSpeed } from '@/bench/record';
import type { Speeds } from '@/bench/speed';
import type { Spread } from '@/bench/spread';
import type { TortureResult } from '@/bench/torture';

export type Results = {
  articles: number;
  path: string;
  speeds: Speeds;
  firstView: FirstView | null;
  publications: Publications;
  /** Of an open editor, in milliseconds. */
  autosaves: Spread;
  /** Of two texts, in milliseconds. */
  record: RecordSpeed;
  deskList: DeskListSpeed[];
  comparisons: Spread;
  tortured: TortureResult;
  toReady: Spread;
  memory: { ready: number | null; afterLoad: number | null };
};

/** Prints what was measured, with what it was measured against. */
export function print(results: Results): void {
  const {
    speeds,
    firstView,
    publications,
    autosaves,
    record,
    deskList,
    comparisons,
    tortured,
    toReady,
    memory,
    articles,
  } = results;
  console.log(
    `\n${articles} articles; ${cpus()[0]?.model ?? arch()}; Node ${process.version}; load from ${generator}\n`,
  );
  table(
    ['one article’s page', 'requests/s', 'p50', 'p99'],
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
    [
      ...viewRows(firstView),
      ['publication visible after its answer, median', ms(publications.visible.median)],
      ['… at most', ms(publications.visible.most)],
      ['… new at the first ask', `${publications.readersFirstAskWasNew} of ${publications.times}`],
      ['the desk’s answer to Publish, median', ms(publications.answered.median)],
      ['an autosave of 5,000 words, 95 of 100 within (30 ms wanted)', ms(autosaves.p95)],
      [
        `what the record adds to a publication, at ${record.size} entries (15 ms wanted), median`,
        ms(record.append.median),
      ],
      ['… of that the tree and the signature', ms(record.tree.median)],
      ['a proof that an entry stands in the tree, at most (10 ms wanted)', ms(record.proof.most)],
      [`checking all of it: ${record.faults} faults (60 s wanted)`, `${(record.verify / 1_000).toFixed(1)} s`],
      ['comparing two texts of 5,000 words, at most (200 ms wanted)', ms(comparisons.most)],
      [
        `torture: of ${tortured.seeds} scripts of ${tortured.seconds} s, those that lost a letter (0 wanted)`,
        tortured.failed.length === 0 ? `0 of ${tortured.owed} letters and words lost` : tortured.failed.join(', '),
      ],
      ['cold start to ready, median of 3', ms(toReady.median)],
      ['memory when ready', mb(memory.ready)],
      ['memory after the load', mb(memory.afterLoad)],
    ],
  );
  console.log('\nThe desk’s list of 100,000 articles with its counts (100 ms wanted, p95)\n');
  table(
    ['', 'found', 'median', 'p95'],
    deskList.map(({ name, found, median, p95 }) => [name, String(found), ms(median), ms(p95)]),
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
export async function write(results: Results): Promise<string> {
  const file = `bench/results/${new Date().toISOString().replaceAll(':', '-')}.json`;
  await mkdir('bench/results', { recursive: true });
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, generator, pinned: canPin };
  await writeFile(file, `${JSON.stringify({ machine, ...results }, null, 2)}\n`);
  return file;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kb = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
const mb = (bytes: number | null) => (bytes === null ? 'unknown' : `${Math.round(bytes / 1_000_000)} MB`);

function row(name: string, { requestsPerSecond, p50, p99, failed }: Load): string[] {
  return [name, `${Math.round(requestsPerSecond)}${failed ? ` (${failed} failed)` : ''}`, ms(p50), ms(p99)];
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
