import { describe, expect, it } from 'vitest';
import { nowhere, readAddress } from '@/server/page-cache/address';

const keyOf = (url: string) => {
  const address = readAddress(url);
  return address.to === 'page' ? address.key : address.to;
};

describe('an address', () => {
  it.each([
    ['/', '/'],
    ['/politics', '/politics'],
    ['/politics/a-vote-at-last', '/politics/a-vote-at-last'],
    ['/politics/a-vote-at-last/history/2/3', '/politics/a-vote-at-last/history/2/3'],
    ['/politics/feed.xml', '/politics/feed.xml'],
    ['/authors/leyla-orman/rss.xml', '/authors/leyla-orman/rss.xml'],
    ['/sitemaps/news.xml', '/sitemaps/news.xml'],
  ])('%s is a page', (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  it('keeps the parameters that its page reads, in one order and one spelling', () => {
    expect(keyOf('/search?page=2&q=harbour+light')).toBe('/search?q=harbour%20light&page=2');
    expect(keyOf('/search?q=harbour%20light&page=2')).toBe('/search?q=harbour%20light&page=2');
    expect(keyOf('/politics?page=2')).toBe('/politics?page=2');
  });

  it('loses what its page does not read', () => {
    expect(keyOf('/politics/a-vote?utm_source=mail&fbclid=1')).toBe('/politics/a-vote');
    expect(keyOf('/politics?utm_source=mail&page=2')).toBe('/politics?page=2');
    expect(keyOf('/?page=2')).toBe('/');
    expect(keyOf('/politics/a-vote?utm_source=%zz&_rsc=abc')).toBe('/politics/a-vote');
  });

  it('says the first page and an empty search by leaving them out', () => {
    expect(keyOf('/politics?page=1')).toBe('/politics');
    expect(keyOf('/search?q=&page=')).toBe('/search');
  });

  it.each([
    ['/politics?page=2&page=3', 'more than once'],
    ['/politics?page=0', 'cannot be right'],
    ['/politics?page=two', 'cannot be right'],
    ['/politics?page=12345', 'too long'],
    [`/search?q=${'a'.repeat(201)}`, 'too long'],
    ['/search?q=%00', 'cannot be right'],
    ['/search?q=%E0%A4%A', 'not written correctly'],
    ['/%E0%A4%A', 'not written correctly'],
    ['/a%00b', 'not written correctly'],
    ['//desk', 'not written correctly'],
    ['/politics//a', 'not written correctly'],
    ['/politics/../desk', 'not written correctly'],
    ['/politics/%2e%2e/desk', 'not written correctly'],
    ['/politics%2Fa', 'not written correctly'],
    ['/politics\\a', 'not written correctly'],
    ['/politics%5ca', 'not written correctly'],
    ['/%64esk', 'not written correctly'],
    ['/%5Fnext/image', 'not written correctly'],
    ['/desk/articles?q=%00', 'not written correctly'],
    ['/desk/articles?q=%zz', 'not written correctly'],
    ['/caf\u00e9', 'not written correctly'],
    ['*', 'not written correctly'],
    ['http://elsewhere.example/', 'not written correctly'],
    [`/${'a'.repeat(201)}`, 'too long'],
    [`/politics?x=${'a'.repeat(2_048)}`, 'too long'],
    [`/desk?x=${'a'.repeat(8_192)}`, 'too long'],
  ])('%s is refused with a sentence', (url, words) => {
    const address = readAddress(url);
    expect(address.to === 'refused' && address.why).toContain(words);
  });

  it.each([
    ['/politics/', '/politics'],
    ['/Politics/A-Vote', '/politics/a-vote'],
    ['/politics/a%2Dvote', '/politics/a-vote'],
    ['/Politics/?page=2', '/politics?page=2'],
  ])('%s goes to its usual spelling', (url, location) => {
    expect(readAddress(url)).toEqual({ to: 'elsewhere', location });
  });

  it.each([
    '/wp-login.php',
    '/.env',
    '/a/b/c',
    '/a/b/history/0',
    '/a/b/history/1/2/3',
    '/a/b.rsc',
    '/a/b.txt',
    '/a_b',
    '/%D0%BD%D0%BE',
  ])('%s can be no page, and shares the answer of all such', (url) => {
    expect(readAddress(url)).toBe(nowhere);
  });

  it.each([
    ['/desk', 'desk'],
    ['/desk/articles?state=draft', 'desk'],
    ['/api/auth/session', 'api'],
    ['/media/abc/320.avif', 'media'],
    ['/_next/static/chunks/a.css', 'framework'],
    ['/_next/image?url=%2Fx', 'framework'],
    ['/healthz', 'health'],
    ['/readyz?x=1', 'health'],
    ['/speculation-rules.json', 'speculation rules'],
  ])('%s belongs to: %s', (url, to) => {
    expect(readAddress(url).to).toBe(to);
  });
});
