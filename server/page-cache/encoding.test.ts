import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, compress, isCompressible } from '@/server/page-cache/encoding';

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('for %j is %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });

  it('is remembered for many readers without growing for ever', () => {
    for (let at = 0; at < 1_000; at += 1) expect(chooseEncoding(`gzip, x-${at}`)).toBe('gzip');
  });

  it('unpacks to the same bytes', async () => {
    const body = Buffer.from('Bakı, Əli, سلام. '.repeat(100));
    const { br, gzip } = await compress(body);
    expect(brotliDecompressSync(br)).toEqual(body);
    expect(gunzipSync(gzip)).toEqual(body);
    expect(br.length).toBeLessThan(body.length);
  });

  it.each([
    ['text/html; charset=utf-8', true],
    ['application/atom+xml', true],
    ['application/feed+json', true],
    ['image/svg+xml', true],
    ['font/woff2', false],
    ['image/jpeg', false],
  ])('%s compressed: %s', (type, worth) => {
    expect(isCompressible(type, Buffer.alloc(1_000))).toBe(worth);
  });
});
