import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchOptions } from '@playwright/test';
import { demoFolder } from '@/e2e/demo-folder';
import { freePort, newFolder, tidyUp, whenOver } from '@/e2e/instance';
import { paragraph, readNewsroom, writeDraft } from '@/e2e/newsroom';
import { cookieFor, openProduct, type Settings } from '@/e2e/product';
import { BadNetwork } from '@/e2e/torture/bad-network';
import { OwnBrowser } from '@/e2e/torture/browser';
import { BreakableNewsroom, faults } from '@/e2e/torture/faults';
import { readHistory, type Shown } from '@/e2e/torture/history';
import { lettersOf } from '@/e2e/torture/letters';
import { type Random, randomFrom, shuffled } from '@/e2e/torture/random';
import { until } from '@/e2e/torture/until';
import { TortureWriter } from '@/e2e/torture/writer';

export type Torture = {
  /** The same seed plays the same script. */
  seed: number;
  /** For how long both type. */
  seconds: number;
  launch: LaunchOptions;
};

/** What came of it. */
export type Outcome = {
  /** How many letters and words were typed that the desk owes. */
  owed: number;
  revisions: number;
  /** Requests that arrived after a later one. */
  overtaken: number;
  /** What the writers did, and how often. */
  done: Record<string, number>;
  stumbles: string[];
  /** Those that neither the text nor any line of the history holds. */
  lost: string[];
  /** Those that stand in the text more than once. */
  twice: string[];
  /** How often a browser asked whether to leave, though it keeps every word. */
  asked: number;
};

/** What to look at where something is lost: all that each did and typed, and all that the desk shows. */
export type Evidence = { writers: Pick<TortureWriter, 'name' | 'taken' | 'typed'>[]; shown: Shown };

/** One server fault for about so many seconds of typing, two at least. */
const secondsForFault = 15;

/**
 * Two people, each with a browser of their own, type into one article while its network, its server, its database, their
 * tabs and browsers break. Then both browsers hand on what they hold, and the desk is asked for the text and its history.
 */
export async function playTorture({
  seed,
  seconds,
  launch,
}: Torture): Promise<{ outcome: Outcome; evidence: Evidence }> {
  const settings = { PORT: String(await freePort()), STET_DATA: await demoFolder(), STET_DEMO: '1' };
  try {
    const newsroom = await BreakableNewsroom.start(settings);
    const { articleId, cookies } = await makeArticle(newsroom.url, settings);
    const random = (part: number) => randomFrom(seed * 1_000 + part);
    const networks = [new BadNetwork(random(1)), new BadNetwork(random(2))];
    const writers: TortureWriter[] = [];
    for (const writer of [0, 1] as const) {
      const browser = new OwnBrowser({
        folder: await newFolder(),
        url: newsroom.url,
        cookie: cookies[writer]!,
        launch,
      });
      whenOver(() => browser.close());
      writers.push(
        new TortureWriter({
          ...{ name: writer === 0 ? 'r' : 'e', articleId, browser, network: networks[writer]! },
          ...{ random: random(3 + writer), letters: lettersOf(writer), isReady: newsroom.isReady },
        }),
      );
    }
    for (const writer of writers) {
      await writer.start();
      await until(
        () => writer.open(),
        60_000,
        async () => `The article did not open for ${writer.name}.`,
      );
    }
    const end = Date.now() + seconds * 1_000;
    await Promise.all([...writers.map((writer) => write(writer, end)), breakAll(newsroom, seconds, random(5))]);
    // Twice: what the second hands on may ask the first to choose.
    for (const writer of [...writers, ...writers]) await writer.settle();
    const shown = await readHistory(writers[0]!.page, articleId);
    const { newest, history, revisions } = shown;
    const everywhere = [newest, ...history].join('\n');
    const owed = writers.flatMap(({ typed }) => typed.filter(({ isOwed }) => isOwed).map(({ text }) => text));
    const outcome = {
      owed: owed.length,
      revisions,
      overtaken: networks.reduce((sum, { overtaken }) => sum + overtaken, 0),
      done: countOf(writers.flatMap(({ taken }) => taken.map(({ step }) => step))),
      stumbles: writers.flatMap(({ stumbles }) => stumbles),
      lost: owed.filter((text) => !everywhere.includes(text)),
      twice: owed.filter((text) => newest.split(text).length > 2),
      asked: writers.reduce((sum, { asked }) => sum + asked, 0),
    };
    await newsroom.stop();
    const evidence = { writers: writers.map(({ name, taken, typed }) => ({ name, taken, typed })), shown };
    return { outcome, evidence };
  } finally {
    await tidyUp();
  }
}

async function makeArticle(url: string, settings: Settings) {
  const product = await openProduct(url, settings);
  const newsroom = await readNewsroom(product.db);
  const body = { type: 'doc' as const, content: ['One.', 'Two.', 'Three.', 'Four.'].map(paragraph) };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const { reporter, editor } = newsroom.people;
  const cookies = [await cookieFor(product, reporter.id), await cookieFor(product, editor.id)];
  await product.close();
  return { articleId: id, cookies };
}

async function write(writer: TortureWriter, end: number): Promise<void> {
  while (Date.now() < end) await writer.act();
}

/** Breaks the newsroom in every way once before any comes again, at hours of the seed's choosing. */
async function breakAll(newsroom: BreakableNewsroom, seconds: number, random: Random): Promise<void> {
  const began = Date.now();
  const count = Math.max(2, Math.round(seconds / secondsForFault));
  const rounds = Math.ceil(count / faults.length);
  const script = Array.from({ length: rounds }, () => shuffled(random, faults)).flat();
  for (const [place, fault] of script.slice(0, count).entries()) {
    const at = ((place + 0.2 + random() * 0.6) / count) * seconds * 1_000;
    await pause(Math.max(0, began + at - Date.now()));
    await newsroom.break(fault);
  }
}

function countOf(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
