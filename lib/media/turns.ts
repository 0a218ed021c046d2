import { availableParallelism } from 'node:os';
import pLimit, { type LimitFunction } from 'p-limit';

type Turns = { limit: LimitFunction; shared: Map<string, Promise<unknown>> };

/** Pictures worked on at once: a core stays free for readers. */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1));

// On globalThis, because Next's bundles and the server's own files are two module graphs in one process.
const key = Symbol.for('stet.media.turns');
const holder = globalThis as unknown as { [key]?: Turns };
holder[key] ??= { limit: pLimit(atOnce), shared: new Map() };
const turns = holder[key];

/** Runs heavy picture work when its turn comes. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.limit(work);

/** Does the same work once for all who ask while it is under way. */
export function sharing<T>(name: string, work: () => Promise<T>): Promise<T> {
  const underWay = turns.shared.get(name) as Promise<T> | undefined;
  if (underWay) return underWay;
  const started = work().finally(() => turns.shared.delete(name));
  turns.shared.set(name, started);
  return started;
}
