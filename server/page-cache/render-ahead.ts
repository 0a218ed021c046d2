import type { Tag } from '@/lib/cache/tags';
import type { Pages } from '@/server/page-cache/pages';

/** Of the pages that one drop removed, how many are rendered again at once: the fronts before the long tail. */
const most = 12;

/** Drops pages and renders the most wanted of them again, one after another, so that the next reader waits for none. */
export class RenderAhead {
  readonly #queue = new Set<string>();
  #working = false;

  constructor(readonly pages: Pages) {}

  drop(tags: readonly Tag[]): void {
    const dropped = [...this.pages.drop(tags)].sort((a, b) => a.length - b.length);
    const articles = tags
      .filter((tag) => tag.startsWith('path:'))
      .map((tag) => tag.slice('path:'.length).toLowerCase());
    for (const key of [...articles, ...dropped.slice(0, most)]) this.#queue.add(key);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (const key of this.#queue) {
      this.#queue.delete(key);
      await this.pages.renderAhead(key);
    }
    this.#working = false;
  }
}
