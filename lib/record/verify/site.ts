import type { z } from 'zod';
import { openCheckpoint } from '@/lib/record/checkpoint';
import { readVerifier } from '@/lib/record/signed-note';
import { leafHash, provesInclusion } from '@/lib/record/tree';
import {
  checkpointsShape,
  historyShape,
  keysShape,
  leavesShape,
  proofShape,
  type ServedCheckpoint,
  type ServedKey,
} from '@/lib/record/verify/shapes';
import type { RecordSource, SourceEntry } from '@/lib/record/verify/source';

/** Why a newsroom could not be asked, in a sentence: nothing is said of its record. */
export class Unanswered extends Error {}

const patience = 30_000;

/** The addresses of a newsroom, as anybody can ask them. */
export class Site implements RecordSource {
  private readonly histories = new Map<string, Promise<z.infer<typeof historyShape> | null>>();

  constructor(readonly origin: string) {}

  /** The text at an address; null where it answers 404 or 410. Throws `Unanswered` for anything else but 200. */
  async text(path: string): Promise<string | null> {
    const address = `${this.origin}${path}`;
    const options = { redirect: 'follow', signal: AbortSignal.timeout(patience) } as const;
    const response = await fetch(address, options).catch((error: Error) => {
      throw new Unanswered(
        `${address} does not answer (${(error.cause as Error | undefined)?.message ?? error.message}).`,
      );
    });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Unanswered(`${address} answers ${response.status}; try again later.`);
    return response.text();
  }

  /** What an address answers, read in this shape; null where it answers 404 or 410. */
  async ask<T>(path: string, shape: z.ZodType<T>): Promise<T | null> {
    const text = await this.text(path);
    if (text === null) return null;
    const read = shape.safeParse(parse(text));
    if (!read.success) throw new Unanswered(`${this.origin}${path} does not answer as a newsroom’s record does.`);
    return read.data;
  }

  async keys(): Promise<ServedKey[]> {
    const served = await this.ask('/.well-known/stet/keys', keysShape);
    if (!served) throw new Unanswered(`${this.origin} has no public record: /.well-known/stet/keys is not there.`);
    return served.keys;
  }

  async checkpoints(): Promise<ServedCheckpoint[]> {
    const list: ServedCheckpoint[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const served = await this.ask(`/.well-known/stet/checkpoints/${page}`, checkpointsShape);
      pages = served?.pages ?? 0;
      list.push(...(served?.checkpoints ?? []));
    }
    return list;
  }

  /** The newest checkpoint’s note; null before the first. */
  checkpoint(): Promise<string | null> {
    return this.text('/.well-known/stet/checkpoint');
  }

  proof(position: number) {
    return this.ask(`/.well-known/stet/proof/${position}`, proofShape);
  }

  /** An article's entries with their text; null where it is not shown. */
  history(path: string) {
    const asked = this.histories.get(path) ?? this.ask(`${path}/history.json`, historyShape);
    this.histories.set(path, asked);
    return asked;
  }

  async *entries(): AsyncGenerator<SourceEntry> {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const served = await this.ask(`/.well-known/stet/leaves/${page}`, leavesShape);
      pages = served?.pages ?? 0;
      for (const { path, ...entry } of served?.entries ?? []) {
        const history = path ? await this.history(path) : null;
        const shown = history?.publications.find(({ position }) => position === entry.position);
        yield { ...entry, path, kept: path ? (shown?.parts ?? []) : null };
      }
    }
  }

  async firstStranger(hashes: readonly string[]): Promise<number | null> {
    const keys = (await this.keys()).flatMap(({ key }) => readVerifier(key) ?? []);
    for (const [index, hash] of hashes.entries()) {
      const served = await this.proof(index);
      const root = served && keys.map((key) => openCheckpoint(served.checkpoint, key)?.root).find(Boolean);
      const claim = served && root && { index, size: served.size, leaf: leafHash(hash), proof: served.proof, root };
      if (!claim || !provesInclusion(claim)) return index;
    }
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
