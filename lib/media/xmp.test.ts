import { describe, expect, test } from 'vitest';
import { readXmpField } from '@/lib/media/xmp';

describe('a field of XMP', () => {
  test.each([
    ['a list', '<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>', ['A', 'B']],
    ['a language list', '<dc:creator><rdf:Alt><rdf:li xml:lang="x-default">A</rdf:li></rdf:Alt></dc:creator>', ['A']],
    ['one text', '<dc:creator>A</dc:creator>', ['A']],
    ['an attribute', '<rdf:Description dc:creator="A"/>', ['A']],
    ['escaped text', '<dc:creator>A &amp; B &lt;C&gt; &#233;&#x2014;</dc:creator>', ['A & B <C> é—']],
    ['an escape that means nothing', '<dc:creator>A &nope; &#9999999;</dc:creator>', ['A &nope; &#9999999;']],
    ['nothing', '<dc:title>A</dc:title>', []],
    ['an element cut short', '<dc:creator><rdf:Seq><rdf:li>A', []],
  ])('is read from %s', (_, xmp, texts) => {
    expect(readXmpField(xmp, 'dc:creator')).toEqual(texts);
  });

  test.each(['<a:b>', 'a', '<dc:creator>', '<dc:creator><rdf:li>', 'dc:creator='])(
    'keeps nobody waiting, whatever is repeated in it: %s',
    (repeated) => {
      const before = performance.now();
      readXmpField(repeated.repeat(2_000_000 / repeated.length), 'dc:creator');
      expect(performance.now() - before).toBeLessThan(500);
    },
  );
});
