import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const patience = 1_000;

/** Holds back the end of an answer until `settled`: whoever is told `Published` then finds it published. */
export function endAfter(response: ServerResponse, settled: () => Promise<unknown>): void {
  const end = response.end;
  let ending = false;
  response.end = (...rest: unknown[]) => {
    if (!ending) {
      ending = true;
      void Promise.race([settled(), pause(patience)])
        .catch(() => undefined)
        .then(() => Reflect.apply(end, response, rest));
    }
    return response;
  };
}
