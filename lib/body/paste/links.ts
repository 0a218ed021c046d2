import { unwrap } from '@/lib/body/paste/dom';
import type { Removed } from '@/lib/body/paste/removed';
import { untracked } from '@/lib/body/paste/trackers';

/** Frees links of what follows a reader; one that leads to a place in the text it came from keeps only its words. */
export function cleanLinks(root: Element, removed: Removed): void {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (!href || /^(#|file:|about:|javascript:)/i.test(href) || !link.textContent?.trim()) {
      unwrap(link);
      continue;
    }
    const clean = untracked(href);
    link.setAttribute('href', clean.href);
    removed.trackers += clean.trackers;
  }
}
