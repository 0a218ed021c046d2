import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Article } from '@/components/article/article';
import { textFixture } from '@/lib/articles/published.fixture';
import type { Body } from '@/lib/body/schema';
import { anyBody } from '@/lib/body/testing';
import { partsOf } from '@/lib/record/parts';
import { checkPage } from '@/lib/record/verify/check-page';
import { historyShape } from '@/lib/record/verify/shapes';
import { Site } from '@/lib/record/verify/site';

class OnePage extends Site {
  constructor(readonly html: string) {
    super('http://newsroom.example');
  }
  override text = async () => this.html;
}

const shown = ({ content }: Body) =>
  renderToStaticMarkup(
    <Article
      text={textFixture({ body: content })}
      slugs={{ sections: {}, topics: {}, authors: {} }}
      zone="Asia/Baku"
      firstPublishedAt={null}
      path="/world/ferry"
    />,
  );

function faultsOf(recorded: Body, html: string) {
  const parts = partsOf(textFixture({ body: recorded.content }), '');
  const hash = 'a'.repeat(64);
  const entry = { format: 'stet/1', article: '0190a000-0000-7000-8000-000000000001', number: 1, position: 7, hash };
  const rest = { kind: 'first', heading: null, refersTo: null, supersedes: null, redacts: [], previous: null };
  const publication = {
    ...{ ...entry, ...rest, time: '2024-07-20T10:02:00.000Z' },
    parts: parts.map(({ name, value }) => ({ name, value, hash, salt: '00' })),
  };
  const { article } = entry;
  const history = historyShape.parse({ article, path: '/world/ferry', live: 'published', publications: [publication] });
  return checkPage(new OnePage(html), history);
}

it('a page of any body shows what was recorded', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      expect(await faultsOf(body, shown(body))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const noted = (note: string): Body => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It rained.' },
        { type: 'text', text: note, marks: [{ type: 'footnote' }] },
      ],
    },
    { type: 'relatedArticle', attrs: { article: 'x', headline: note, path: '/world/rain' } },
  ],
});

it('a page whose note or card says something else does not', async () => {
  const said = (faults: { sentence?: string }[]) => JSON.stringify(faults);
  expect(said(await faultsOf(noted('Weather office.'), shown(noted('Harbour office.'))))).toMatch(
    /block 2 .*footnotes/,
  );
  expect(said(await faultsOf(noted('Weather office.'), shown(noted('Weather office.'))))).toBe('[]');
});
