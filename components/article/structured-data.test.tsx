import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { articleMetadata } from '@/components/article/article-metadata';
import { JsonLd } from '@/components/article/json-ld';
import { newsArticle } from '@/components/article/structured-data';
import { articleFixture, newsroomFixture, publicationFixture, textFixture } from '@/lib/articles/published.fixture';

const hostile = '</script><script>alert(1)</script><!--';

describe('structured data', () => {
  it('cannot be ended by any text, and reads back as it was', () => {
    const html = renderToStaticMarkup(
      <JsonLd data={newsArticle(articleFixture({ text: textFixture({ headline: hostile }) }), newsroomFixture)} />,
    );
    const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>'));
    expect(inside).not.toContain('<');
    expect(JSON.parse(inside).headline).toBe(hostile);
  });

  it('tells people from organisations among the writers', () => {
    const bylines = ['a1', 'a2'].map((id) => ({ id, name: `Name of ${id}`, role: 'by' as const }));
    const article = articleFixture({ text: textFixture({ bylines }), organisations: ['a2'] });
    expect(newsArticle(article, newsroomFixture)).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Name of a1' },
        { '@type': 'Organization', name: 'Name of a2' },
      ],
    });
  });
});

describe('corrections in structured data', () => {
  const correction = publicationFixture(2, 'correction', { note: 'There were 214.' });
  const first = publicationFixture(1, 'first');

  it('say what was wrong, when it was said, and where to see what changed', () => {
    const data = newsArticle(articleFixture({ publications: [correction, first] }), newsroomFixture);
    expect(data).toMatchObject({
      dateModified: '2024-07-20T10:02:00.000Z',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'There were 214.',
          datePublished: '2024-07-20T11:02:00.000Z',
          url: expect.stringMatching(/\/world\/ferry\/history\/1\/2$/),
        },
      ],
    });
  });

  it('are those in force, and none where nothing was corrected', () => {
    const replacing = publicationFixture(3, 'correction', { note: 'There were 241.', supersedes: 2, refersTo: 2 });
    const data = newsArticle(articleFixture({ publications: [replacing, correction, first] }), newsroomFixture);
    expect(data).toMatchObject({ correction: [{ text: 'There were 241.' }] });
    expect(newsArticle(articleFixture(), newsroomFixture)).toMatchObject({ correction: undefined });
  });

  it('are the retraction alone once the article is retracted', () => {
    const retraction = publicationFixture(3, 'retraction', { note: 'Not from the harbour.' });
    const publications = [retraction, correction, first];
    const data = newsArticle(articleFixture({ live: 'retracted', publications }), newsroomFixture);
    expect(data).toMatchObject({
      correction: [{ text: 'Not from the harbour.', url: expect.stringMatching(/\/world\/ferry\/history$/) }],
    });
  });
});

describe('the head of an article’s page', () => {
  const retracted = articleFixture({
    live: 'retracted',
    publications: [
      publicationFixture(2, 'retraction', { note: 'Not from the harbour.' }),
      publicationFixture(1, 'first'),
    ],
  });

  it('describes it by its search description, else by its standfirst', () => {
    expect(articleMetadata(articleFixture(), newsroomFixture).description).toBe(
      'Fourteen boats took the passengers off.',
    );
    const described = articleFixture({ text: textFixture({ description: 'A ferry ran aground.' }) });
    expect(articleMetadata(described, newsroomFixture).description).toBe('A ferry ran aground.');
  });

  it('says first that an article is retracted', () => {
    expect(articleMetadata(retracted, newsroomFixture).title).toMatch(/^Retracted: All safe/);
    expect(articleMetadata(retracted, newsroomFixture).description).toBe('Not from the harbour.');
  });
});
