import type { RunningBed } from '@/bench/bed';
import { type FirstView, weigh } from '@/bench/first-view';
import { withDatabase } from '@/bench/instance';
import { compareSpeeds, type Speeds } from '@/bench/speed';

/** One article's page for readers: its first view, how fast it is served, and the memory that this takes, in bytes. */
export type Pages = {
  path: string;
  firstView: FirstView | null;
  speeds: Speeds;
  memory: { ready: number | null; afterLoad: number | null };
};

/** Weighs the newest article's page and asks for it as often as can be. */
export async function measurePages(bed: RunningBed): Promise<Pages> {
  const path = await newestPath(bed.url);
  const ready = await bed.memory();
  const firstView = await weigh(bed.url + path);
  const speeds = await withDatabase(bed, ({ ownerUrl }) => compareSpeeds(bed, ownerUrl, path));
  return { path, firstView, speeds, memory: { ready, afterLoad: await bed.memory() } };
}

async function newestPath(url: string): Promise<string> {
  const feed = (await (await fetch(`${url}/feed.json`)).json()) as { items: { url: string }[] };
  return new URL(feed.items[0]!.url).pathname;
}
