import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instance } from '@/bench/instance';
import { ask, type Load, type LoadOptions } from '@/bench/load';
import { cores, freePort, pinned, type Running, run } from '@/bench/processes';

export type Speeds = { cached: Load; bare: Load; rendered: Load; ratio: number; bytes: number };

const load: LoadOptions = { seconds: 5, connections: 32 };
const rounds = 3;

/** One article's page: from the page cache, from a bare server in turn with it, and rendered each time it is asked for. */
export async function compareSpeeds(instance: Instance, databaseUrl: string, path: string): Promise<Speeds> {
  const address = instance.url + path;
  const body = await compressed(address);
  const folder = await mkdtemp(join(tmpdir(), 'stet-bare-'));
  const bare = await startBare(join(folder, 'page.br'), body);
  const cached: Load[] = [];
  const served: Load[] = [];
  try {
    for (const url of [address, bare.url]) await ask(url, { ...load, seconds: 4 });
    for (let round = 0; round < rounds; round += 1) {
      cached.push(await ask(address, load));
      served.push(await ask(bare.url, load));
    }
  } finally {
    await bare.stop();
    await rm(folder, { recursive: true });
  }
  const [best, against] = [middle(cached), middle(served)];
  const ratio = best.requestsPerSecond / against.requestsPerSecond;
  return {
    cached: best,
    bare: against,
    ratio,
    rendered: await rendering(instance, databaseUrl, path),
    bytes: body.length,
  };
}

/** The round between the best and the worst. */
function middle(loads: Load[]): Load {
  return loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(loads.length / 2)]!;
}

async function startBare(file: string, body: Buffer): Promise<Running & { url: string }> {
  await writeFile(file, body);
  const port = await freePort();
  const command = pinned(cores.server, [process.execPath, 'bench/bare-server.mjs', file, String(port)]);
  return { ...(await run(command, /ready/)), url: `http://127.0.0.1:${port}/` };
}

async function rendering({ env }: Instance, databaseUrl: string, path: string): Promise<Load> {
  const port = await freePort();
  const script = ['--import', 'tsx', 'bench/rendering-server.ts', databaseUrl, String(port)];
  const server = await run(pinned(cores.server, [process.execPath, ...script]), /ready/, {
    ...process.env,
    ...env,
    NODE_ENV: 'production',
  });
  try {
    const url = `http://127.0.0.1:${port}${path}`;
    await ask(url, { connections: 4, seconds: 2 });
    return await ask(url, { connections: 8, seconds: load.seconds });
  } finally {
    await server.stop();
  }
}

/** The bytes that a browser gets. */
function compressed(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    });
    asked.on('error', reject);
    asked.end();
  });
}
