import { expect, it } from 'vitest';
import { etagOf, namesEtag } from '@/server/page-cache/etag';

const etag = etagOf(Buffer.from('page'), 'gzip');

it('is strong, the same for the same bytes, and another for each encoding', () => {
  expect(etag).toMatch(/^"[\w-]{22}-gzip"$/);
  expect(etagOf(Buffer.from('page'), 'gzip')).toBe(etag);
  expect(etagOf(Buffer.from('page'), 'br')).not.toBe(etag);
  expect(etagOf(Buffer.from('Page'), 'gzip')).not.toBe(etag);
});

it.each([etag, `W/${etag}`, `"other", ${etag}`, `"a,b",W/${etag} , "c"`, '*', ' * '])('is named by %s', (header) => {
  expect(namesEtag(header, etag)).toBe(true);
});

it.each(['', '"other"', etag.slice(1), etag.replaceAll('"', ''), `"${etag}"`])('is not named by %s', (header) => {
  expect(namesEtag(header, etag)).toBe(false);
});
