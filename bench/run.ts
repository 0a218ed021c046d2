import { timeAutosaves } from '@/bench/autosaves';
import { timeComparisons } from '@/bench/comparison';
import { timeDeskList } from '@/bench/desk-list';
import { weigh } from '@/bench/first-view';
import { fill, type Instance, makeInstance, memoryOf, type Started, start } from '@/bench/instance';
import { timePublications } from '@/bench/publications';
import { timeRecord } from '@/bench/record';
import { print, type Results, write } from '@/bench/report';
import { compareSpeeds } from '@/bench/speed';
import { spread } from '@/bench/spread';
import { torture } from '@/bench/torture';
import { runningAddresses } from '@/server/command-database';
import { readSettings } from '@/server/settings';

const articles = 2_000;
const publications = 50;
const autosaves = 300;
const entries = 100_000;
const listed = 100_000;

const instance = await makeInstance();
try {
  const results = await measure(instance);
  print(results);
  console.log(`\nWritten to ${await write(results)}`);
} finally {
  await instance.remove();
}

async function measure(instance: Instance): Promise<Results> {
  await step(`Filling a newsroom with ${articles} articles`, () => fill(instance, articles));
  // Builds, where there is no current build.
  await step('Starting it once', async () => (await start(instance)).stop());
  const { starts, running } = await step('Starting it cold', () => startThrice(instance));
  try {
    const { ownerUrl } = (await runningAddresses(readSettings(instance.env)))!;
    const path = await newestPath(instance.url);
    const ready = await memoryOf(running.child.pid);
    const firstView = await step('Weighing a first view', () => weigh(instance.url + path));
    const speeds = await step('Asking as often as can be', () => compareSpeeds(instance, ownerUrl, path));
    const afterLoad = await memoryOf(running.child.pid);
    const timed = await step(`Publishing ${publications} times`, () =>
      timePublications(instance.url, instance.env, publications),
    );
    const saves = await step(`Saving ${autosaves} times as an open editor does`, () =>
      timeAutosaves(instance.url, instance.env, autosaves),
    );
    const comparisons = await step('Comparing long texts', async () => timeComparisons());
    const record = await step(`Filling a record up to ${entries} entries, and checking it`, () =>
      timeRecord(ownerUrl, entries),
    );
    const deskList = await step(`Filling a desk with ${listed} articles, and listing them`, () =>
      timeDeskList(ownerUrl, listed),
    );
    const tortured = await step('Typing while everything breaks, for over an hour', () => torture());
    const memory = { ready, afterLoad };
    return {
      articles,
      path,
      speeds,
      firstView,
      publications: timed,
      autosaves: saves,
      record,
      deskList,
      comparisons,
      tortured,
      toReady: spread(starts),
      memory,
    };
  } finally {
    await running.stop();
  }
}

async function startThrice(instance: Instance): Promise<{ starts: number[]; running: Started }> {
  const starts: number[] = [];
  for (;;) {
    const running = await start(instance);
    starts.push(running.toReady);
    if (starts.length === 3) return { starts, running };
    await running.stop();
  }
}

async function newestPath(url: string): Promise<string> {
  const feed = (await (await fetch(`${url}/feed.json`)).json()) as { items: { url: string }[] };
  return new URL(feed.items[0]!.url).pathname;
}

async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`${title} … `);
  const began = performance.now();
  const result = await work();
  console.log(`${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return result;
}
