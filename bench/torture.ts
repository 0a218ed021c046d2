import { type Outcome, playTorture } from '@/e2e/torture/play';
import { browserFlags, installedBrowser } from '@/server/test/browser.mjs';

/** How many scripts were played, in how many seconds each, and which of them lost or doubled something. */
export type TortureResult = { seeds: number; seconds: number; owed: number; overtaken: number; failed: number[] };

/**
 * Plays the torture of `e2e/torture` with the seeds 1 to `seeds`, each typing for so many seconds. Takes as long as that
 * and a minute more for each; `STET_TORTURE_SEEDS` and `STET_TORTURE_SECONDS` make it shorter. What a seed came to is
 * printed where it lost anything, with how to play it again.
 */
export async function torture(
  seeds = Number(process.env.STET_TORTURE_SEEDS ?? 20),
  seconds = Number(process.env.STET_TORTURE_SECONDS ?? 180),
): Promise<TortureResult> {
  const executablePath = installedBrowser();
  const launch = { ...(executablePath && { executablePath }), args: browserFlags };
  const result: TortureResult = { seeds, seconds, owed: 0, overtaken: 0, failed: [] };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const outcome = await playTorture({ seed, seconds, launch }).then(
      (played) => played.outcome,
      (error: Error) => error,
    );
    if (!(outcome instanceof Error)) {
      result.owed += outcome.owed;
      result.overtaken += outcome.overtaken;
      if (isSound(outcome)) continue;
    }
    result.failed.push(seed);
    console.error(
      `\nSeed ${seed} failed: ${outcome instanceof Error ? outcome.stack : JSON.stringify(outcome, null, 1)}`,
    );
    const again = `STET_TORTURE_SEED=${seed} STET_TORTURE_SEEDS=1 STET_TORTURE_SECONDS=${seconds}`;
    console.error(`Play it again: ${again} npx playwright test e2e/torture.spec.ts`);
  }
  return result;
}

const isSound = ({ lost, twice, asked }: Outcome): boolean => lost.length + twice.length + asked === 0;
