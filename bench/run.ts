import { timeAutosaves } from '@/bench/autosaves';
import { type Bed, makeBed } from '@/bench/bed';
import { timeComparisons } from '@/bench/comparison';
import { timeDeskList } from '@/bench/desk-list';
import { withDatabase } from '@/bench/instance';
import { measurePages } from '@/bench/pages';
import { timePublications } from '@/bench/publications';
import { timeRecord } from '@/bench/record';
import { type Measured, print, write } from '@/bench/report';
import { timeStarts } from '@/bench/starts';
import { torture } from '@/bench/torture';
import { timeTyping } from '@/bench/typing';

type Benches = { [Name in keyof Measured]: (bed: Bed) => Promise<Measured[Name]> };

/** In the order in which they run, by the names that `npm run bench -- <name>…` knows. */
const benches: Benches = {
  starts: async (bed) => timeStarts(await bed.atRest()),
  pages: async (bed) => measurePages(await bed.running()),
  publications: async (bed) => timePublications(await bed.running(), 50),
  autosaves: async (bed) => timeAutosaves(await bed.running('every core'), 300),
  typing: async (bed) => timeTyping(await bed.running()),
  comparisons: async () => timeComparisons(),
  record: async (bed) => withDatabase(await bed.filled(), ({ ownerUrl }) => timeRecord(ownerUrl, 100_000)),
  list: async (bed) => withDatabase(bed.instance, ({ ownerUrl }) => timeDeskList(ownerUrl, 100_000)),
  torture: async () => torture(),
};

const names = Object.keys(benches) as (keyof Measured)[];
// `server/run.mjs` was given this file first.
const asked = process.argv.slice(3);
const unknown = asked.find((name) => !names.some((known) => known === name));

if (unknown) {
  console.error(`There is no bench “${unknown}”. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  await measure(names.filter((name) => asked.length === 0 || asked.includes(name)));
}

async function measure(wanted: (keyof Measured)[]): Promise<void> {
  const bed = await makeBed();
  try {
    const measured: Partial<Measured> = {};
    for (const name of wanted)
      Object.assign(measured, { [name]: await timed<unknown>(name, () => benches[name](bed)) });
    print(measured);
    console.log(`\nWritten to ${await write(measured)}`);
  } finally {
    await bed.remove();
  }
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  console.log(`${name} …`);
  const began = performance.now();
  const result = await work();
  console.log(`${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return result;
}
