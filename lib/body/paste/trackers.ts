/** Parameters that say where a reader came from, and nothing about what the address shows. */
const tracking = new RegExp(
  `^(${[
    ...['utm_.*', 'mtm_.*', 'pk_.*', 'hsa_.*', 'vero_.*', 'oly_.*', 'at_.*', 'ns_.*', 'guce_.*', 'spm'],
    ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'ysclid', 'twclid', 'ttclid'],
    ...['igshid', 'igsh', 'li_fat_id', 'mc_cid', 'mc_eid', 'mkt_tok', 'ml_subscriber.*', 'epik', '_ga', '_gl'],
    ...[
      '_hsenc',
      '_hsmi',
      '__hstc',
      '__hssc',
      '__hsfp',
      'hsctatracking',
      's_cid',
      'cmpid',
      'ocid',
      'rb_clickid',
      'wickedid',
    ],
  ].join('|')})$`,
  'i',
);

/** Addresses that count a click and then send on to the one they carry. */
const counters: { host: RegExp; path: RegExp; parameter: string[] }[] = [
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: ['url'] },
  { host: /^lm?\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameter: ['u'] },
  { host: /^(www\.)?linkedin\.com$/, path: /^\/(redir|safety)\//, parameter: ['url'] },
];

/** An address without what only follows the reader, and how much that was. What cannot be read as one is left alone. */
export function untracked(href: string): { href: string; trackers: number } {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return { href, trackers: 0 };
  const url = new URL(href);
  const target = carried(url);
  if (target) {
    const inner = untracked(target);
    return { href: inner.href, trackers: inner.trackers + 1 };
  }
  // Written by hand: reading and writing all parameters anew would change those that stay.
  const parameters = url.search.slice(1).split('&').filter(Boolean);
  const kept = parameters.filter((one) => !tracking.test(one.split('=')[0]!));
  const trackers = parameters.length - kept.length;
  if (trackers === 0) return { href, trackers };
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return { href: url.href, trackers };
}

function carried({ hostname, pathname, searchParams }: URL): string | undefined {
  const counter = counters.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  return (
    counter?.parameter.map((name) => searchParams.get(name)).find((to) => !!to && /^https?:/i.test(to)) ?? undefined
  );
}
