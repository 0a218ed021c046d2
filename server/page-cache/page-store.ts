import { LRUCache } from 'lru-cache';
import type { Tag } from '@/lib/cache/tags';
import type { Page } from '@/server/page-cache/page';

/** Pages that are there, and apart from them the small answers (404, 410, 308) that anyone can order by the thousand. */
export class PageStore {
  readonly #pages: LRUCache<string, Page>;
  readonly #refusals: LRUCache<string, Page>;
  readonly #keysByTag = new Map<string, Set<string>>();

  constructor(maxBytes: number) {
    const share = (bytes: number) =>
      new LRUCache<string, Page>({
        maxSize: bytes,
        sizeCalculation: (page) => page.bytes,
        dispose: (page, key) => this.#forget(key, page.tags),
        noDisposeOnSet: false,
      });
    this.#refusals = share(Math.ceil(maxBytes / 16));
    this.#pages = share(maxBytes - Math.ceil(maxBytes / 16));
  }

  get(key: string): Page | undefined {
    return this.#pages.get(key) ?? this.#refusals.get(key);
  }

  put(key: string, page: Page): void {
    this.delete(key);
    const share = page.status === 200 ? this.#pages : this.#refusals;
    share.set(key, page);
    if (!share.has(key)) return;
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
  }

  delete(key: string): void {
    this.#pages.delete(key);
    this.#refusals.delete(key);
  }

  /** Removes every page that depends on one of `tags`; gives their keys. */
  drop(tags: readonly Tag[]): Set<string> {
    const keys = new Set(tags.flatMap((tag) => [...(this.#keysByTag.get(tag) ?? [])]));
    for (const key of keys) this.delete(key);
    return keys;
  }

  clear(): void {
    this.#pages.clear();
    this.#refusals.clear();
  }

  get size(): { pages: number; bytes: number } {
    return {
      pages: this.#pages.size + this.#refusals.size,
      bytes: this.#pages.calculatedSize + this.#refusals.calculatedSize,
    };
  }

  #forget(key: string, tags: readonly Tag[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
