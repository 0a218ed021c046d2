/** Everything a stranger can read here, found as a machine finds it: from the front, sitemaps and feeds on, by links. */
export async function crawl(origin: string, starts: string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const waiting = [...starts];
  const known = new Set(starts);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const body = await (await fetch(origin + path)).text();
    pages.set(path, body);
    for (const next of linksIn(body, origin)) {
      if (known.has(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return pages;
}

const notPages = /^\/(desk|media|_next|search|api)(\/|$|\?)|\.(css|js|woff2?|svg|png|jpg)$/;

function linksIn(body: string, origin: string): string[] {
  const found = [...body.matchAll(/(?:href="|<loc>|<id>|"url": ?")([^"<]+)/g)].map(([, address]) => address!);
  return found.flatMap((address) => {
    const url = URL.canParse(address.replaceAll('&amp;', '&'), origin)
      ? new URL(address.replaceAll('&amp;', '&'), origin)
      : null;
    const path = url && url.pathname + url.search;
    return url?.origin === origin && path && !notPages.test(path) ? [path] : [];
  });
}
