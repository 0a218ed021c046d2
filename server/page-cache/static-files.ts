import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { type Page, packPage } from '@/server/page-cache/page';
import { fromStore, type HeaderList } from '@/server/page-cache/response-headers';
import { sendPage } from '@/server/page-cache/send-page';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
};

const prefix = '/_next/static/';
/** Their names change with what is in them. */
const forEver: HeaderList = ['Cache-Control', 'public, max-age=31536000, immutable', 'Vary', 'Accept-Encoding'];

/** Serves the build's own files (styles, fonts, the desk's scripts): compressed once, kept by browsers for ever. */
export class StaticFiles {
  readonly #held = new LRUCache<string, Page>({ maxSize: 48 * 1024 * 1024, sizeCalculation: (file) => file.bytes });

  constructor(readonly buildFolder: string) {}

  /** Answers with the file at a decoded path; false where the build has none. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    const file = this.#held.get(path) ?? (await this.#load(path));
    if (file) sendPage(request, response, file, fromStore);
    return file !== null;
  }

  async #load(path: string): Promise<Page | null> {
    const type = types[extname(path)];
    if (!path.startsWith(prefix) || !type) return null;
    const body = await readFile(join(this.buildFolder, 'static', path.slice(prefix.length))).catch(() => null);
    if (!body) return null;
    const headers: HeaderList = ['Content-Type', type, 'X-Content-Type-Options', 'nosniff'];
    const file = await packPage({ status: 200, type, body, caching: forEver, headers, quality: 9 });
    this.#held.set(path, file);
    return file;
  }
}
