import { expect } from '@playwright/test';
import type { DeskArticle } from '@/lib/articles/desk';

/** Resolves once readers are shown what was published past the product, which hears of it a moment later. */
export async function untilShown(
  url: string,
  { path, liveVersions }: Pick<DeskArticle, 'path' | 'liveVersions'>,
): Promise<void> {
  const shown = async () => (await (await fetch(`${url}${path}/history.json`)).json()).publications.length;
  await expect.poll(shown).toBe(liveVersions.length);
}
