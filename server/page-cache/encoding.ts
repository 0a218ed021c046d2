import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const remembered = new Map<string, Encoding>();

/** The best of our encodings that an `Accept-Encoding` allows. Browsers send few different ones: they are remembered. */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (!accept) return 'identity';
  const known = remembered.get(accept);
  if (known) return known;
  if (remembered.size >= 200) remembered.clear();
  const chosen = judge(accept);
  remembered.set(accept, chosen);
  return chosen;
}

function judge(accept: string): Encoding {
  const weights = new Map<string, number>();
  for (const item of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const weight = parameters.find((part) => part.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br';
  return weight('gzip') > 0 ? 'gzip' : 'identity';
}

const text = /^(?:text\/|application\/(?:json|javascript|xml|manifest|\w[\w.-]*\+(?:json|xml))|image\/svg)/;

/** Whether compressing such a body is worth its time. */
export function isCompressible(type: string, body: Buffer): boolean {
  return body.length > 200 && text.test(type);
}

/** Both compressed forms of a body. */
export async function compress(body: Buffer, quality = 5): Promise<{ br: Buffer; gzip: Buffer }> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: body.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  };
  const [br, zipped] = await Promise.all([asBrotli(body, { params }), asGzip(body)]);
  return { br, gzip: zipped };
}

/** The few readers without compression cost a moment's unpacking instead of three times the memory. */
export function plainFrom(zipped: Buffer): Buffer {
  return gunzipSync(zipped);
}
