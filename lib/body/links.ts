/** Where a link may lead. Anything else (`javascript:` above all) loses the link and keeps its words. Pure. */
export function isAllowedHref(href: string): boolean {
  if (/^\/(?![/\\])/.test(href) || href.startsWith('#')) return true;
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** What a writer typed as a link's address, made whole: `example.org` → `https://example.org`. Null if it leads nowhere. */
export function readHref(typed: string): string | null {
  const href = typed.trim();
  if (!href) return null;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(href)) return `mailto:${href}`;
  if (/^[^\s/:]+\.[^\s/:]{2,}([/?#:]|$)/.test(href)) return readHref(`https://${href}`);
  return isAllowedHref(href) && !/\s/.test(href) ? href : null;
}
