import { escapeHtml } from '@/lib/feeds/escape-html';
import { captionLine } from '@/lib/media/caption';
import { renditionPath, widthsFor } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';

type Shown = { sha256: string; width: number; height: number; alt: string; caption: string; credit: string };

/** A picture and its line, as every feed reader can show them. */
export function pictureHtml(shown: Shown): string {
  const width = widthsFor(shown.width).findLast((one) => one <= 1200) ?? shown.width;
  const src = siteAddress(renditionPath(shown.sha256, width, 'jpeg'));
  const line = captionLine(shown);
  const caption = line && `<figcaption>${escapeHtml(line)}</figcaption>`;
  return `<figure><img src="${src}" alt="${escapeHtml(shown.alt)}">${caption}</figure>`;
}
