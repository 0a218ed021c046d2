import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instance, startInstance } from '@/e2e/instance';
import type { Settings } from '@/e2e/product';

/** What can break on the server's side. */
export const faults = ['server killed', 'database killed', 'database restarted', 'both killed'] as const;
export type Fault = (typeof faults)[number];

/** A newsroom that is broken on purpose. */
export class BreakableNewsroom {
  readonly #settings: Settings;
  #instance: Instance;

  private constructor(settings: Settings, instance: Instance) {
    this.#settings = settings;
    this.#instance = instance;
  }

  static async start(settings: Settings): Promise<BreakableNewsroom> {
    return new BreakableNewsroom(settings, await startReady(settings));
  }

  get url(): string {
    return this.#instance.url;
  }

  /** Whether it can serve a page now. */
  isReady = (): Promise<boolean> =>
    fetch(`${this.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );

  /** Breaks something. What was killed with its server is started with the next; a server starts its database again. */
  async break(fault: Fault): Promise<void> {
    if (fault === 'database killed') return this.#signalDatabase('SIGKILL');
    // Ends every connection, and itself in good order.
    if (fault === 'database restarted') return this.#signalDatabase('SIGINT');
    this.#instance.process.kill('SIGKILL');
    if (fault === 'both killed') await this.#signalDatabase('SIGKILL');
    await this.#instance.stop();
    this.#instance = await startReady(this.#settings);
  }

  async stop(): Promise<void> {
    await this.#instance.stop();
  }

  async #signalDatabase(signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
    const file = join(this.#settings.STET_DATA!, 'postgres', 'postmaster.pid');
    const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
    // Without one, and where it names a process that is gone, the database is between two lives.
    if (pid && isAlive(pid)) process.kill(pid, signal);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function startReady(settings: Settings): Promise<Instance> {
  const instance = await startInstance(settings);
  if (!instance.output().includes('Stet is ready at ')) throw new Error(instance.output());
  return instance;
}
