import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripScriptLinks, stripScripts } from '@/server/page-cache/strip-scripts';

const data = '<script type="application/ld+json">{"headline":"\\u003cscript>alert(1)\\u003c/script>"}</script>';

describe('a page on its way to readers', () => {
  it('loses scripts, with or without a body, in any case and quoting', () => {
    const html = `<p>a</p><script>self.__next_f.push([1,"<p>"])</script><SCRIPT src='/x.js' async=""></SCRIPT ><p>b</p>`;
    expect(stripScripts(html)).toBe('<p>a</p><p>b</p>');
  });

  it('keeps structured data as it is, comments inside it included', () => {
    expect(stripScripts(`<main>${data}</main>`)).toBe(`<main>${data}</main>`);
    const odd = `<script id="x" type='application/ld+json'>{"a":"<!-- b -->"}</script>`;
    expect(stripScripts(odd)).toBe(odd);
  });

  it('loses preloads of scripts, and keeps style sheets, fonts and pictures', () => {
    const kept = [
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
      '<link rel="preload" as="font" href="/_next/static/a.woff2" crossorigin="" type="font/woff2"/>',
      '<link rel="preload" as="image" href="/media/a/640.avif"/>',
      '<link rel="canonical" href="https://news.example/a?x=>"/>',
    ].join('');
    const lost =
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><link rel="modulepreload" href="/b.js"/><link rel="expect" href="#_R_" blocking="render"/>';
    expect(stripScripts(kept + lost)).toBe(kept);
  });

  it('loses the marks of components and the empty element that held them', () => {
    expect(stripScripts('<body><div hidden=""><!--$--><!--/$--></div><p>a<!-- --> b</p></body>')).toBe(
      '<body><p>a b</p></body>',
    );
  });

  it('keeps words that only look like scripts', () => {
    const html = '<p>&lt;script&gt; and <code>script</code></p><scripture>x</scripture>';
    expect(stripScripts(html)).toBe(html);
  });

  it('holds no script afterwards, whatever it was made of', () => {
    const piece = fc.constantFrom('<script>', '</script>', '<script src="a>b">', '<p>', '<!--', '-->', '"', data, 'x');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const left = stripScripts(`${pieces.join('')}</script>`).replaceAll(data, '');
        expect(left).not.toMatch(/<script>[\s\S]*<\/script>/);
      }),
    );
  });
});

it('loses the same from a Link header', () => {
  const style = '</a.css>; rel=preload; as="style"';
  expect(stripScriptLinks(`${style}, </a.js>; rel=preload; as="script", </b.js>; rel="modulepreload"`)).toBe(style);
  expect(stripScriptLinks('</a.js>; rel=preload; as=script')).toBeNull();
  expect(stripScriptLinks(`</>; rel=preconnect; crossorigin="", ${style}`)).toBe(style);
  expect(stripScriptLinks('')).toBeNull();
});
