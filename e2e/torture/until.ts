import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is yes. Throws what `otherwise` says once `patience` milliseconds are over. */
export async function until(
  isSo: () => Promise<boolean>,
  patience: number,
  otherwise: () => Promise<string>,
): Promise<void> {
  const began = Date.now();
  while (!(await isSo())) {
    if (Date.now() - began > patience) throw new Error(await otherwise());
    await pause(200);
  }
}
