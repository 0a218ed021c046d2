import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '@/lib/articles/lists';
import { articleFixture, newsroomFixture, publicationFixture, textFixture } from '@/lib/articles/published.fixture';
import { type FeedForm, writeFeed } from '@/lib/feeds/build-feed';
import { writeCorrectionsFeed } from '@/lib/feeds/corrections-feed';

function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  const { id, path, firstPublishedAt, lastUpdateAt } = articleFixture();
  const { body, ...text } = textFixture();
  return { ...text, id, path, live: 'published', firstPublishedAt, lastUpdateAt, body, publications: [], ...changes };
}

const write = (form: FeedForm, ...entries: FeedEntry[]) =>
  writeFeed({ newsroom: newsroomFixture, path: '/', entries }, form);

describe('feeds', () => {
  it('are the same, byte for byte, while nothing is published', () => {
    expect(write('feed.xml', entry())).toBe(write('feed.xml', entry()));
  });

  it('carry the kicker with the genre in words, and who paid', () => {
    const paid = entry({ genre: 'paid content', sponsor: 'Sarn Line' });
    expect(write('feed.json', paid)).toContain('World · Paid content · Paid for by Sarn Line');
    expect(write('rss.xml', entry({ genre: 'opinion' }))).toContain('<category>World · Opinion</category>');
  });

  it('keep a title’s signs as they were written', () => {
    const tricky = entry({ headline: 'A < B & ]]> "C"' });
    expect(write('feed.xml', tricky)).toContain(
      '<title type="html"><![CDATA[A &lt; B &amp; ]]&gt; &quot;C&quot;]]></title>',
    );
    expect(JSON.parse(write('feed.json', tricky)).items[0].title).toBe('A < B & ]]> "C"');
  });

  it('leave out what XML cannot hold', () => {
    expect(write('feed.xml', entry({ headline: 'A\u0008B\u0000C\uffff' }))).toContain('CDATA[ABC]]');
  });

  it('name every writer in Atom, and as one line where the form takes one', () => {
    const two = entry({
      bylines: [
        { id: 'a', name: 'A', role: 'by' },
        { id: 'b', name: 'B', role: 'by' },
      ],
    });
    expect(write('feed.xml', two).match(/<author>/g)).toHaveLength(2);
    expect(write('rss.xml', two)).toContain('<dc:creator>A and B</dc:creator>');
  });

  it('carry notes at the end of a text, boxes, and cards as links, with whole addresses', () => {
    const body: FeedEntry['body'] = [
      {
        type: 'paragraph',
        attrs: { dir: 'rtl' },
        content: [
          { type: 'text', text: 'CO' },
          { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
          { type: 'text', text: 'See ', marks: [{ type: 'footnote' }] },
          {
            type: 'text',
            text: 'this.',
            marks: [{ type: 'footnote' }, { type: 'link', attrs: { href: '/world/rain' } }],
          },
        ],
      },
      { type: 'editorsNote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We asked both.' }] }] },
      { type: 'relatedArticle', attrs: { article: 'x', headline: 'A <b>', path: '/world/ferry' } },
      {
        type: 'embed',
        attrs: { provider: 'Vimeo', href: 'https://vimeo.com/1', title: 'Tide', author: 'A. B.', ratio: 0 },
      },
    ];
    const { content_html: html } = JSON.parse(write('feed.json', entry({ body }))).items[0];
    expect(html).toContain('<p dir="rtl">CO<sub>2</sub><sup>[1]</sup></p>');
    expect(html).toMatch(/<p>Notes<\/p>\n<ol><li>See <a href="https?:[^"]+\/world\/rain">this\.<\/a><\/li><\/ol>/);
    expect(html).toContain('<aside><p><strong>Editor’s note</strong></p><p>We asked both.</p></aside>');
    expect(html).toMatch(/<p>Read also: <a href="https?:[^"]+\/world\/ferry">A &lt;b&gt;<\/a><\/p>/);
    expect(html).toContain('<p>Tide, A. B.: <a href="https://vimeo.com/1">See it on Vimeo</a></p>');
  });

  it('say of a retracted article that it is, and give the note in place of the text', () => {
    const note = publicationFixture(2, 'retraction', { note: 'Not from the harbour.' });
    const [item] = JSON.parse(write('feed.json', entry({ live: 'retracted', publications: [note] }))).items;
    expect(item.title).toBe('Retracted: All safe after ferry runs aground');
    expect(item.content_html).toContain('Not from the harbour.');
    expect(item.content_html).not.toContain('241');
  });

  it('show corrections above the text', () => {
    const note = publicationFixture(2, 'correction', { note: 'There were 241 & no more.' });
    const first = publicationFixture(1, 'first');
    const xml = write('feed.xml', entry({ publications: [note, first] }));
    expect(xml).toMatch(/<strong>Correction<\/strong> July 20, 2024 15:02: There were 241 &amp; no more\./);
    expect(xml).toMatch(/<a href="[^"]*\/world\/ferry\/history\/1\/2">See what changed<\/a>/);
    expect(xml).toContain('<updated>2024-07-20T10:02:00.000Z</updated>');
  });

  it('show the notices that the page shows: one in the place of another, and none of a retraction taken back', () => {
    const publications = [
      publicationFixture(5, 'republication'),
      publicationFixture(4, 'retraction', { note: 'Not from the harbour.' }),
      publicationFixture(3, 'correction', { note: 'There were 241.', supersedes: 2, refersTo: 2 }),
      publicationFixture(2, 'correction', { note: 'There were 214.' }),
      publicationFixture(1, 'first'),
    ];
    const [item] = JSON.parse(write('feed.json', entry({ publications }))).items;
    expect(item.content_html).toContain('There were 241.');
    expect(item.content_html).not.toMatch(/214|Not from/);
  });
});

describe('the feed of corrections', () => {
  const correction = {
    article: { ...entry(), section: { id: 's1', name: 'World' } },
    publication: publicationFixture(2, 'correction', { note: 'There were 214.' }),
    compare: '/world/ferry/history/1/2',
    replacedBy: null,
  };
  const writeOf = (form: FeedForm, changes = {}) =>
    writeCorrectionsFeed({ newsroom: newsroomFixture, corrections: [{ ...correction, ...changes }] }, form);

  it('has an entry for each notice, which leads to what changed', () => {
    const [item] = JSON.parse(writeOf('feed.json')).items;
    expect(item).toMatchObject({ id: 'urn:uuid:p2', title: 'Correction: All safe after ferry runs aground' });
    expect(item.url).toMatch(/\/world\/ferry\/history\/1\/2$/);
    expect(item.content_html).toContain('There were 214.');
    expect(writeOf('feed.xml')).toMatch(/<link rel="self" href="[^"]*\/corrections\/feed.xml"/);
  });

  it('marks one that another replaced', () => {
    const [item] = JSON.parse(writeOf('feed.json', { replacedBy: 3 })).items;
    expect(item.content_html).toMatch(/history#version-3">Replaced by the notice of version 3</);
  });
});
