import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '@/lib/articles/lists';
import { articleFixture, newsroomFixture, publicationFixture, textFixture } from '@/lib/articles/published.fixture';
import { type FeedForm, writeFeed } from '@/lib/feeds/build-feed';

function entry(changes: Partial<FeedEntry> = {}): FeedEntry {
  const { id, path, firstPublishedAt, lastUpdateAt } = articleFixture();
  const { body, ...text } = textFixture();
  return { ...text, id, path, live: 'published', firstPublishedAt, lastUpdateAt, body, notes: [], ...changes };
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

  it('say of a retracted article that it is, and give the note in place of the text', () => {
    const note = publicationFixture(2, 'retraction', { note: 'Not from the harbour.' });
    const [item] = JSON.parse(write('feed.json', entry({ live: 'retracted', notes: [note] }))).items;
    expect(item.title).toBe('Retracted: All safe after ferry runs aground');
    expect(item.content_html).toContain('Not from the harbour.');
    expect(item.content_html).not.toContain('241');
  });

  it('show corrections above the text', () => {
    const note = publicationFixture(2, 'correction', { note: 'There were 241 & no more.' });
    expect(write('feed.xml', entry({ notes: [note] }))).toContain(
      '<strong>Correction</strong> July 20, 2024 15:02: There were 241 &amp; no more.',
    );
  });
});
