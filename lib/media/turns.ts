import { availableParallelism } from 'node:os';

type Turns = { running: number; waiting: (() => void)[]; shared: Map<string, Promise<unknown>> };

// On globalThis, because Next's bundles and the server's own files are two module graphs in one process.
const key = Symbol.for('stet.media.turns');
const holder = globalThis as unknown as { [key]?: Turns };
holder[key] ??= { running: 0, waiting: [], shared: new Map() };
const turns = holder[key];

/** Pictures worked on at once: a core stays free for readers. */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Runs heavy picture work when its turn comes. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.running >= atOnce) await new Promise<void>((go) => turns.waiting.push(go));
  else turns.running += 1;
  try {
    return await work();
  } finally {
    // A turn is handed over, not given up, so that nobody slips in between.
    const next = turns.waiting.shift();
    if (next) next();
    else turns.running -= 1;
  }
}

/** Does the same work once for all who ask while it is under way. */
export function sharing<T>(name: string, work: () => Promise<T>): Promise<T> {
  const underWay = turns.shared.get(name) as Promise<T> | undefined;
  if (underWay) return underWay;
  const started = work().finally(() => turns.shared.delete(name));
  turns.shared.set(name, started);
  return started;
}
