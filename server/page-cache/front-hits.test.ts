import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerWith, dependsOn, movedTo } from '@/lib/cache/tags';
import { contentPolicy } from '@/server/page-cache/response-headers';
import { countingRenderer, latch, openTestFront } from '@/server/page-cache/testing';

describe('a page that was rendered once', () => {
  const { render, times } = countingRenderer((path) => ['site', `path:${path}`]);
  const { ask } = openTestFront(render);

  it('is sent again without rendering, and says so', async () => {
    const first = await ask('/politics/a');
    const second = await ask('/politics/a');
    expect(first.headers['cache-status']).toBe('stet; fwd=miss');
    expect(second.headers['cache-status']).toBe('stet; hit');
    expect(second.text).toBe(first.text);
    expect(times('/politics/a')).toBe(1);
  });

  it('is the same page under a query that it does not read', async () => {
    await ask('/politics/b');
    const { headers } = await ask('/politics/b?utm_source=newsletter&fbclid=1');
    expect(headers['cache-status']).toBe('stet; hit');
    expect(times('/politics/b')).toBe(1);
    expect(times('/politics/b?utm_source=newsletter&fbclid=1')).toBe(0);
  });

  it('comes compressed as the reader asks, each form with its own strong tag', async () => {
    const plain = await ask('/politics/c');
    const gzip = await ask('/politics/c', { headers: { 'accept-encoding': 'gzip' } });
    const br = await ask('/politics/c', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(br.headers['content-encoding']).toBe('br');
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, body } of [plain, gzip, br]) {
      expect(headers.etag).toMatch(/^"/);
      expect(headers.vary).toBe('Accept-Encoding');
      expect(headers['content-length']).toBe(String(body.length));
    }
  });

  it('is not sent to who has it already', async () => {
    const { headers } = await ask('/politics/d', { headers: { 'accept-encoding': 'br' } });
    for (const named of [headers.etag, `"x", W/${headers.etag}`, '*']) {
      const again = await ask('/politics/d', { headers: { 'accept-encoding': 'br', 'if-none-match': String(named) } });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers.etag).toBe(headers.etag);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
    }
    const other = await ask('/politics/d', { headers: { 'accept-encoding': 'br', 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('answers HEAD with its headers alone', async () => {
    const get = await ask('/politics/e', { headers: { 'accept-encoding': 'gzip' } });
    const head = await ask('/politics/e', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    expect(head.body.length).toBe(0);
    expect(head.headers.etag).toBe(get.headers.etag);
    expect(head.headers['content-length']).toBe(String(get.body.length));
    expect(times('/politics/e')).toBe(1);
  });

  it('carries the policies of readers’ pages and the keys of its tags', async () => {
    const { headers } = await ask('/politics/f');
    expect(headers['content-security-policy']).toBe(contentPolicy);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['speculation-rules']).toBe('"/speculation-rules.json"');
    expect(headers['surrogate-key']).toBe('site path:/politics/f');
    expect(headers['cache-tag']).toBe('site,path:/politics/f');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=60');
  });
});

it('renders a page once however many ask for it at the same time', async () => {
  const hold = latch();
  const { render, times } = countingRenderer();
  const { ask } = openTestFront(async (request, response) => {
    await hold.opened;
    return render(request, response);
  });
  const asked = Array.from({ length: 50 }, () => ask('/politics/a'));
  const arrived = ask('/politics/b');
  hold.open();
  const replies = await Promise.all(asked);
  await arrived;
  expect(times('/politics/a')).toBe(1);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
});

it('never keeps a search', async () => {
  const { render, times } = countingRenderer();
  const { ask, cache } = openTestFront(render);
  await ask('/search?q=harbour');
  const { headers } = await ask('/search?q=harbour');
  expect(times('/search?q=harbour')).toBe(2);
  expect(headers['cache-control']).toBe('no-store');
  expect(cache.size.pages).toBe(0);
});

it('renders the pages that cannot be there once for all of them', async () => {
  const { render } = countingRenderer();
  const rendered: string[] = [];
  const { ask, cache } = openTestFront((request, response) => {
    rendered.push(request.url ?? '');
    response.statusCode = 404;
    return render(request, response);
  });
  for (let at = 0; at < 20; at += 1) expect((await ask(`/a/b/c/${at}/wp-login.php`)).status).toBe(404);
  expect(rendered).toHaveLength(1);
  expect(cache.size.pages).toBe(1);
});

describe('what a page says of itself', () => {
  const { ask } = openTestFront((request, response) => {
    const slug = request.url?.split('/').at(-1);
    dependsOn(`path:${request.url}` as 'path:');
    response.writeHead(200, {
      ...{ 'Content-Type': 'text/html; charset=utf-8', 'X-Powered-By': 'Next.js', 'x-nextjs-cache': 'HIT' },
      ...{ Vary: 'rsc, next-router-state-tree', 'Set-Cookie': 'a=b', 'Cache-Control': 'private, no-store' },
      Link: '</_next/static/a.css>; rel=preload; as="style", </_next/static/a.js>; rel=preload; as="script"',
    });
    if (slug === 'gone') answerWith(410);
    if (slug === 'nothing') answerWith(404);
    if (slug === 'moved') movedTo('/politics/now-here/history/2');
    response.flushHeaders();
    response.write('<html><script>boot()</script><p>');
    response.end(`${slug}</p><script type="application/ld+json">{}</script></html>`);
  });

  it('becomes its status', async () => {
    expect((await ask('/politics/gone')).status).toBe(410);
    const nothing = await ask('/politics/nothing');
    expect(nothing.status).toBe(404);
    expect(nothing.text).toContain('<p>nothing</p>');
    expect(nothing.headers.etag).toBeUndefined();
  });

  it('sends readers on without letting browsers keep the way, and keeps it itself', async () => {
    const { status, headers, body } = await ask('/politics/moved');
    expect([status, headers.location, headers['cache-control'], body.length]).toEqual([
      308,
      '/politics/now-here/history/2',
      'no-store',
      0,
    ]);
    expect((await ask('/politics/moved')).headers['cache-status']).toBe('stet; hit');
  });

  it('reaches readers without the framework’s scripts, headers and cookies', async () => {
    const { text, headers } = await ask('/politics/here');
    expect(text).toBe('<html><p>here</p><script type="application/ld+json">{}</script></html>');
    expect(headers.link).toBe('</_next/static/a.css>; rel=preload; as="style"');
    for (const name of ['x-powered-by', 'x-nextjs-cache', 'set-cookie']) expect(headers[name]).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
  });
});
