import { execFile } from 'node:child_process';
import { Agent, get } from 'node:http';
import { promisify } from 'node:util';
import { cores, has, pinned } from '@/bench/processes';

export type Load = { requestsPerSecond: number; p50: number; p99: number; failed: number };
/** How the load is made; figures of our own generator say nothing about the server's best. */
export const generator = has('wrk') ? 'wrk' : 'node';

export type LoadOptions = { seconds: number; connections: number };

/** Asks for one address as often as can be for some seconds. Times in milliseconds. */
export function ask(url: string, options: LoadOptions): Promise<Load> {
  return generator === 'wrk' ? askWithWrk(url, options) : askOurselves(url, options);
}

async function askWithWrk(url: string, { seconds, connections }: LoadOptions): Promise<Load> {
  const options = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', url];
  const [program = '', ...rest] = pinned(cores.load, ['wrk', ...options]);
  const { stdout } = await promisify(execFile)(program, rest);
  const found = (pattern: RegExp) => pattern.exec(stdout)?.[1];
  return {
    requestsPerSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    p50: milliseconds(found(/50%\s+([\d.]+\w+)/)),
    p99: milliseconds(found(/99%\s+([\d.]+\w+)/)),
    failed: Number(found(/Non-2xx or 3xx responses: (\d+)/) ?? 0),
  };
}

function milliseconds(text = ''): number {
  const units: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };
  const [, value, unit = 'ms'] = /^([\d.]+)(\w+)$/.exec(text) ?? [];
  return Number(value) * (units[unit] ?? Number.NaN);
}

async function askOurselves(url: string, { seconds, connections }: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1_000;
  const times: number[] = [];
  let failed = 0;
  const one = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      if ((await statusOf(url, agent)) !== 200) failed += 1;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { requestsPerSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}

function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', reject);
  });
}
