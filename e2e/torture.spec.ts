import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { playTorture } from '@/e2e/torture/play';

/**
 * The first script that is played, how many in all, and for how many seconds each is typed. A failure is played again
 * with its own seed: `STET_TORTURE_SEED=7 STET_TORTURE_SEEDS=1 npx playwright test e2e/torture.spec.ts`.
 */
const first = Number(process.env.STET_TORTURE_SEED ?? 1);
const seeds = Number(process.env.STET_TORTURE_SEEDS ?? 2);
const seconds = Number(process.env.STET_TORTURE_SECONDS ?? 60);

for (let seed = first; seed < first + seeds; seed += 1) {
  test(`every letter that two people type is in the text or its history, whatever breaks: seed ${seed}`, async ({
    launchOptions,
  }, testInfo) => {
    test.setTimeout((seconds + 360) * 1_000);
    const { outcome, evidence } = await playTorture({ seed, seconds, launch: launchOptions });
    const script = `seed ${seed}, ${seconds} s: ${JSON.stringify(outcome, null, 1)}`;
    if (outcome.lost.length + outcome.twice.length > 0) {
      // A file of its own: what is attached without one is kept by no reporter but the one for HTML.
      const path = testInfo.outputPath('evidence.json');
      await writeFile(path, JSON.stringify(evidence, null, 1));
      await testInfo.attach('evidence.json', { path, contentType: 'application/json' });
    }
    // A busy machine types slowly, but a script that types nothing shows nothing.
    expect(outcome.owed, script).toBeGreaterThan(50);
    expect(outcome.lost, script).toEqual([]);
    expect(outcome.twice, script).toEqual([]);
    // Nobody is asked whether to leave text that their browser keeps.
    expect(outcome.asked, script).toBe(0);
  });
}
