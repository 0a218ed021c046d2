import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as base } from '@/e2e/fixtures';
import { freePort, type Instance, newFolder, startInstance, tidyUp } from '@/e2e/instance';
import { paragraph, readNewsroom, writeDraft } from '@/e2e/newsroom';
import { cookieFor, openProduct, type Settings } from '@/e2e/product';
import { randomFrom, TortureWriter } from '@/e2e/torture-writer';

/**
 * How many seeded scripts are played, and for how many seconds each. The long run, over an hour:
 * `STET_TORTURE_SEEDS=20 STET_TORTURE_SECONDS=180 npx playwright test e2e/torture.spec.ts`.
 */
const seeds = Number(process.env.STET_TORTURE_SEEDS ?? 2);
const seconds = Number(process.env.STET_TORTURE_SECONDS ?? 20);

const test = base.extend<{ settings: Settings }>({
  settings: async ({ playwright: _ }, use) => {
    await use({ PORT: String(await freePort()), STET_DATA: await newFolder(), STET_DEMO: '1' });
    await tidyUp();
  },
});

/** Ends the program without a word, and its database too where `all` says so; what comes next starts both. */
async function killAndStart(instance: Instance, settings: Settings, all: boolean): Promise<Instance> {
  const pid = join(settings.STET_DATA!, 'postgres', 'postmaster.pid');
  const postmaster = Number((await readFile(pid, 'utf8')).split('\n')[0]);
  instance.process.kill('SIGKILL');
  if (all) process.kill(postmaster, 'SIGKILL');
  await instance.stop();
  const next = await startInstance(settings);
  expect(next.output(), next.output()).toContain('Stet is ready at ');
  return next;
}

/** How often each word stands in each of the article's texts, the newest by itself. */
async function readTexts(settings: Settings, url: string, id: string) {
  const product = await openProduct(url, settings);
  const { rows } = await product.owner.query<{ text: string; newest: boolean }>(
    `select document::text as text, revisions.id = latest_revision_id as newest
     from revisions join articles on articles.id = article_id where article_id = $1`,
    [id],
  );
  await product.close();
  return { all: rows.map(({ text }) => text).join('\n'), newest: rows.find(({ newest }) => newest)!.text };
}

for (let seed = 1; seed <= seeds; seed += 1) {
  test(`nothing that two people type is lost while everything breaks: script ${seed}`, async ({
    browser,
    settings,
  }) => {
    test.setTimeout((seconds + 240) * 1_000);
    let instance = await startInstance(settings);
    const product = await openProduct(instance.url, settings);
    const newsroom = await readNewsroom(product.db);
    const body = { type: 'doc' as const, content: ['One.', 'Two.', 'Three.', 'Four.'].map(paragraph) };
    const { id } = await writeDraft(product.db, newsroom, { body });
    const random = randomFrom(seed);
    const writers: TortureWriter[] = [];
    for (const who of ['reporter', 'editor'] as const) {
      const context = await browser.newContext({ baseURL: instance.url });
      const cookie = await cookieFor(product, newsroom.people[who].id);
      await context.addCookies([{ ...cookie, url: instance.url, httpOnly: true, sameSite: 'Lax' }]);
      const writer = new TortureWriter(`${who}${seed}n`, context, id, randomFrom(seed * 1_000 + writers.length));
      writers.push(writer);
      expect(await writer.open()).toBe(true);
    }
    await product.close();

    const began = Date.now();
    const kills = [0.3, 0.65];
    let restarting: Promise<void> = Promise.resolve();
    while (Date.now() - began < seconds * 1_000) {
      const writer = writers[Math.floor(random() * 2)]!;
      const step = random();
      if ((Date.now() - began) / 1_000 / seconds > (kills[0] ?? 1)) {
        kills.shift();
        const all = kills.length === 0;
        await restarting;
        // Typing goes on meanwhile.
        restarting = killAndStart(instance, settings, all).then((next) => {
          instance = next;
        });
      } else if (!writer.isOpen) await writer.open();
      else if (step < 0.06) await writer.context.setOffline(true);
      else if (step < 0.18) await writer.context.setOffline(false);
      else if (step < 0.22) await writer.crash();
      else if (step < 0.35) await writer.choose();
      else await writer.type();
    }
    await restarting;
    for (const writer of writers) await writer.settle();
    const { all, newest } = await readTexts(settings, instance.url, id);
    const words = writers.flatMap((writer) => writer.words);
    // A busy machine types slowly, but a script that types nothing shows nothing.
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
    // Nor is anything said twice.
    expect(words.filter((word) => newest.split(word).length > 2)).toEqual([]);
    for (const { context } of writers) await context.close();
    await instance.stop();
  });
}
