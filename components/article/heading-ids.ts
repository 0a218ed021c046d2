import { proposeSlug } from '@/lib/articles/slug';
import { runningText } from '@/lib/body/plain-text';
import type { PublishedBlock } from '@/lib/body/schema';

/** An anchor for each subhead, made of its words, so that a link into a long article survives an edit elsewhere. */
export function headingIds(blocks: readonly PublishedBlock[], language: string): Map<PublishedBlock, string> {
  const ids = new Map<PublishedBlock, string>();
  const taken = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const words = proposeSlug(runningText([block]), language) || 'part';
    let id = `on-${words}`;
    for (let again = 2; taken.has(id); again++) id = `on-${words}-${again}`;
    taken.add(id);
    ids.set(block, id);
  }
  return ids;
}
