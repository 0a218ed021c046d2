import { type Master, renderRendition } from '@/lib/media/render-rendition';
import { widthsFor } from '@/lib/media/renditions';
import { mediaRoot } from '@/lib/media/store';

/** Phones and the front ask for these first, and nearly every browser reads AVIF; the rest is made when asked for. */
const firstWidths = [800, 640, 480, 1200, 320];

type Options = { root?: string; signal?: AbortSignal };

/** Makes ahead what readers will ask for first, one after another, so that the first of them does not wait. */
export async function prepareRenditions(master: Master, { root = mediaRoot(), signal }: Options = {}): Promise<void> {
  const offered = widthsFor(master.width);
  for (const width of firstWidths) {
    if (signal?.aborted) return;
    if (offered.includes(width)) await renderRendition(root, master, { shape: 'whole', width, format: 'avif' });
  }
}
