/** Whose works an article can show as a card: the allow-list of embeds, and what each address is called. Pure. */

export type Provider = {
  /** As readers see it. */
  name: string;
  /** Hosts that are its own; `*.` stands for any one name before it. */
  hosts: readonly string[];
  /** Where it tells of its works (https://oembed.com); null where it tells strangers nothing. */
  oembed: string | null;
  /** The one address of a work, from any that leads to it; null where it leads to something else of theirs. */
  canonical: (address: URL) => string | null;
};

/** Takes an address for a work when its path is like this; what follows `?` and `#` is left behind. */
const byPath = (pattern: RegExp) => (address: URL) =>
  pattern.test(address.pathname) ? `https://${address.hostname}${address.pathname.replace(/\/$/, '')}` : null;

function youtube(address: URL): string | null {
  const { hostname, pathname, searchParams } = address;
  const [, kind, id] = pathname.split('/');
  const found = hostname === 'youtu.be' ? kind : kind === 'watch' ? searchParams.get('v') : id;
  const isWork = hostname === 'youtu.be' || /^\/(watch$|(shorts|live|embed)\/)/.test(pathname);
  return isWork && found && /^[\w-]{11}$/.test(found) ? `https://www.youtube.com/watch?v=${found}` : null;
}

function vimeo({ pathname }: URL): string | null {
  const [, id, key] = /^\/(?:video\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(pathname) ?? [];
  return id ? `https://vimeo.com/${id}${key ? `/${key}` : ''}` : null;
}

function x({ pathname }: URL): string | null {
  const [, who, id] = /^\/(\w{1,20})\/status\/(\d+)/.exec(pathname) ?? [];
  return id ? `https://x.com/${who}/status/${id}` : null;
}

function instagram({ pathname }: URL): string | null {
  const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/.exec(pathname) ?? [];
  return id ? `https://www.instagram.com/${kind}/${id}/` : null;
}

/** A chart has versions (`/3/`); the newest answers without one. */
function datawrapper({ pathname }: URL): string | null {
  const [, id] = /^\/(?:_\/)?([A-Za-z0-9]{5})(?:\/\d*\/?)?$/.exec(pathname) ?? [];
  return id ? `https://datawrapper.dwcdn.net/${id}/` : null;
}

export const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', '*.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    oembed: 'https://www.youtube.com/oembed',
    canonical: youtube,
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    oembed: 'https://vimeo.com/api/oembed.json',
    canonical: vimeo,
  },
  {
    name: 'X',
    hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
    oembed: 'https://publish.x.com/oembed',
    canonical: x,
  },
  // Instagram tells only those who are registered with it: the writer words the card.
  { name: 'Instagram', hosts: ['instagram.com', 'www.instagram.com'], oembed: null, canonical: instagram },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net', 'www.datawrapper.de'],
    oembed: 'https://api.datawrapper.de/v3/oembed/',
    canonical: datawrapper,
  },
  {
    name: 'Bluesky',
    hosts: ['bsky.app'],
    oembed: 'https://embed.bsky.app/oembed',
    canonical: byPath(/^\/profile\/[^/]+\/post\/\w+\/?$/),
  },
  {
    name: 'TikTok',
    hosts: ['www.tiktok.com'],
    oembed: 'https://www.tiktok.com/oembed',
    canonical: byPath(/^\/@[\w.]+\/video\/\d+\/?$/),
  },
  {
    name: 'SoundCloud',
    hosts: ['soundcloud.com'],
    oembed: 'https://soundcloud.com/oembed',
    canonical: byPath(/^\/[\w-]+\/[\w-]+/),
  },
  {
    name: 'Spotify',
    hosts: ['open.spotify.com'],
    oembed: 'https://open.spotify.com/oembed',
    canonical: byPath(/^\/(episode|show|track|album|playlist)\/\w+/),
  },
  {
    name: 'Flourish',
    hosts: ['public.flourish.studio'],
    oembed: 'https://app.flourish.studio/api/v1/oembed',
    canonical: byPath(/^\/(visualisation|story)\/\d+\/?$/),
  },
  {
    name: 'TED',
    hosts: ['www.ted.com'],
    oembed: 'https://www.ted.com/services/v1/oembed.json',
    canonical: byPath(/^\/talks\/\w+\/?$/),
  },
];

const isHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? new RegExp(`^[a-z0-9-]+\\${pattern.slice(1)}$`).test(host) : pattern === host;

/** Whose address this is; null for anybody who is not on the list, and for anything but https. */
export function providerOf(address: string): Provider | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' || port !== '') return null;
  return providers.find(({ hosts }) => hosts.some((pattern) => isHost(pattern, hostname))) ?? null;
}

/** What a writer pasted as the work that it leads to; null where it leads to none that can be shown. */
export function readEmbedAddress(typed: string): { provider: Provider; href: string } | null {
  const address = /^https?:\/\//i.test(typed.trim())
    ? typed.trim().replace(/^http:/i, 'https:')
    : `https://${typed.trim()}`;
  const provider = providerOf(address);
  const href = provider?.canonical(new URL(address));
  return provider && href ? { provider, href } : null;
}
