import type { Tag } from '@/lib/cache/tags';
import { compress, type Encoding, isCompressible } from '@/server/page-cache/encoding';
import { etagOf } from '@/server/page-cache/etag';
import { layOut, type ReadyAnswer } from '@/server/page-cache/ready-answer';
import { fromStore, type HeaderList } from '@/server/page-cache/response-headers';

/** One encoding of a page, everything laid out so that a hit computes nothing. */
export type Variant = {
  etag: string;
  headers: HeaderList;
  notModified: HeaderList;
  body: Buffer;
  /** What a hit sends; none where the body is not held. */
  ready: ReadyAnswer | null;
};

/** An answer ready to be sent any number of times. */
export type Page = {
  status: number;
  tags: readonly Tag[];
  /** Either `identity` alone, or all three; then identity's body is unpacked from gzip when it is asked for. */
  variants: { identity: Variant; gzip?: Variant; br?: Variant };
  bytes: number;
  /** By `performance.now()`. */
  renderedAt: number;
};

export type PageParts = {
  status: number;
  type: string;
  body: Buffer;
  /** How caches may keep it; a 304 repeats these. */
  caching: HeaderList;
  headers: HeaderList;
  tags?: readonly Tag[];
  /** Of brotli, 0 to 11. */
  quality?: number;
};

const nothing = Buffer.alloc(0);

/** Compresses an answer and lays out its headers. Only what is there (200) has an entity tag. */
export async function packPage({ status, type, body, caching, headers, tags = [], quality }: PageParts): Promise<Page> {
  const common: HeaderList = [...caching, ...headers];
  const variant = (encoding: Encoding, bytes: Buffer, held = true): Variant => {
    const etag = status === 200 ? etagOf(bytes, encoding) : '';
    const named: HeaderList = etag ? ['ETag', etag] : [];
    const encoded: HeaderList = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    const all: HeaderList = [...encoded, 'Content-Length', String(bytes.length), ...named, ...common];
    const ready = held ? layOut(status, [...all, ...fromStore], bytes) : null;
    return { etag, headers: all, notModified: [...named, ...caching], body: ready?.body ?? nothing, ready };
  };
  const page = (variants: Page['variants']): Page => {
    return { status, tags, variants, bytes: weight(variants), renderedAt: performance.now() };
  };
  if (!isCompressible(type, body)) return page({ identity: variant('identity', body) });
  const packed = await compress(body, quality);
  return page({
    identity: variant('identity', body, false),
    gzip: variant('gzip', packed.gzip),
    br: variant('br', packed.br),
  });
}

/** Bytes held, the entry's own upkeep included. */
function weight({ identity, gzip, br }: Page['variants']): number {
  const held = [identity, gzip, br].filter((variant) => variant !== undefined);
  return held.reduce((sum, { ready }) => sum + (ready?.bytes.length ?? 0), 4_000);
}
