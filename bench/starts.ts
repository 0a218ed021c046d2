import { type Instance, start } from '@/bench/instance';
import { type Spread, spread } from '@/bench/spread';

/** In milliseconds: from a cold start to ready, three times. */
export async function timeStarts(instance: Instance): Promise<Spread> {
  const taken: number[] = [];
  while (taken.length < 3) {
    const running = await start(instance);
    taken.push(running.toReady);
    await running.stop();
  }
  return spread(taken);
}
