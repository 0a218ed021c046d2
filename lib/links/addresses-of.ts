import type { Body } from '@/lib/body/schema';

/** Longer addresses are no links of ours: most servers refuse them too. */
const longest = 2000;

type Holder = { marks?: { attrs?: { href?: unknown } }[]; attrs?: { href?: unknown }; content?: unknown[] };

/** Where the links of a text lead, each once, in its order: marks, and blocks that hold an `href` of their own. Pure. */
export function linksOf(body: Body): string[] {
  const found = new Set<string>();
  const visit = (node: Holder): void => {
    for (const { attrs } of [...(node.marks ?? []), node]) if (typeof attrs?.href === 'string') found.add(attrs.href);
    for (const child of node.content ?? []) visit(child as Holder);
  };
  visit(body as Holder);
  return [...found].filter((href) => href.length <= longest);
}

/** The address that a link asks for: whole, on the web, without its fragment. Null for any other link. */
export function webAddress(href: string): string | null {
  if (!/^https?:/i.test(href) || href.length > longest || !URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return url.href;
}

/** Whether a link may lead to an article of our own: `/section/slug`, whatever follows. */
export function ownPath(href: string): string | null {
  const [, path] = /^(\/[^/?#\s]+\/[^/?#\s]+)\/?(?:[?#]|$)/.exec(href) ?? [];
  return path ?? null;
}
