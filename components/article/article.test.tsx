import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Article } from '@/components/article/article';
import { Byline } from '@/components/article/byline';
import { countChanges, LastUpdate } from '@/components/article/last-update';
import { PageFrame } from '@/components/article/page-frame';
import type { PublishedText } from '@/lib/articles/published';
import { newsroomFixture, publicationFixture, textFixture } from '@/lib/articles/published.fixture';

const slugs = { sections: { s1: 'world' }, topics: {}, authors: { a1: 'nadia-velkhar' } };
const firstPublishedAt = new Date('2021-03-04T08:00:00Z');
const zone = 'Asia/Baku';

/** What a reader reads, tags and doubled spaces taken out. */
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const draw = (changes: Partial<PublishedText> = {}, rest = {}) =>
  renderToStaticMarkup(
    <Article text={textFixture(changes)} {...{ slugs, zone, firstPublishedAt, path: '/world/ferry', ...rest }} />,
  );

describe('the head of an article', () => {
  it('names the section where the article has no kicker, and never as a heading', () => {
    expect(draw()).toMatch(/<p class="kicker label"><a href="\/world">World<\/a><\/p>/);
    expect(draw({ kicker: 'Tern Islands' })).toContain('>Tern Islands</a>');
  });

  it('says what kind of text it is, unless it is news, and who paid', () => {
    expect(words(draw({ genre: 'opinion' }))).toMatch(/^World · Opinion/);
    expect(words(draw({ genre: 'paid content', sponsor: 'Sarn Line' }))).toMatch(
      /^World · Paid content · Paid for by Sarn Line/,
    );
  });

  it('has one h1', () => {
    expect(draw().match(/<h1/g)).toHaveLength(1);
  });

  it('opens the first paragraph with the dateline', () => {
    expect(words(draw())).toContain('Tern Haven — All 241 people are ashore.');
  });
});

describe('the byline', () => {
  const line = (bylines: PublishedText['bylines']) =>
    renderToStaticMarkup(<Byline {...{ bylines, slugs: slugs.authors, firstPublishedAt, zone, language: 'en' }} />);

  it('reads By Name and the date of the first publication, the name a link', () => {
    const html = line([{ id: 'a1', name: 'Nadia Velkhar', role: 'by' }]);
    expect(words(html)).toBe('By Nadia Velkhar March 4, 2021');
    expect(html).toContain('href="/authors/nadia-velkhar"');
  });

  it('sets other roles on their own lines', () => {
    const html = line([
      { id: 'a1', name: 'A', role: 'by' },
      { id: 'a2', name: 'B', role: 'by' },
      { id: 'a3', name: 'C', role: 'photographs' },
    ]);
    expect(html.split('</p>').map(words).filter(Boolean)).toEqual(['By A and B March 4, 2021', 'Photographs by C']);
  });

  it('is the date alone where nobody signed', () => {
    expect(words(line([]))).toBe('March 4, 2021');
  });
});

describe('notices', () => {
  const publications = [
    publicationFixture(3, 'correction', { note: 'There were 241.', supersedes: 2 }),
    publicationFixture(2, 'correction', { note: 'There were 214.' }),
    publicationFixture(1, 'first'),
  ];

  it('stand above the text or at its end, as the newsroom chose', () => {
    expect(words(draw({}, { publications }))).toMatch(/There were 241\..*All 241 people are ashore/);
    expect(words(draw({}, { publications, noticesAt: 'end' }))).toMatch(/All 241 people are ashore.*There were 241\./);
  });

  it('leave out one that a later one replaced', () => {
    expect(words(draw({}, { publications }))).not.toContain('214');
  });
});

describe('a retracted article', () => {
  const retraction = publicationFixture(2, 'retraction', { note: 'The samples were not from the harbour.' });

  it('says so above its headline, and the note replaces the text', () => {
    const text = words(draw({}, { retraction }));
    expect(text).toMatch(/^Retracted July 20, 2024 15:02 ?The samples were not from the harbour\..*All safe/);
    expect(text).not.toContain('241');
    expect(text).not.toContain('Fourteen boats');
  });
});

describe('the first line of a page', () => {
  const at = new Date('2024-07-20T10:02:00Z');
  const publications = [
    publicationFixture(3, 'minor'),
    publicationFixture(2, 'correction'),
    publicationFixture(1, 'first'),
  ];

  it('says when the article last changed, links to its history, and says in words that it changed', () => {
    const html = renderToStaticMarkup(
      <LastUpdate newsroom={newsroomFixture} language="en" at={at} article={{ path: '/world/ferry', publications }} />,
    );
    expect(words(html)).toBe('Last update: July 20, 2024 14:02 Changed once since publication');
    expect(html).toContain('href="/world/ferry/history"');
    expect(html).toMatch(/datetime="2024-07-20T10:02:00\.000Z"/i);
  });

  it('links nowhere on a front', () => {
    const html = renderToStaticMarkup(<LastUpdate newsroom={newsroomFixture} language="en" at={at} />);
    expect(words(html)).toBe('Last update: July 20, 2024 14:02');
    expect(html).not.toContain('href');
  });

  it('does not count minor edits, removals and returns as changes', () => {
    const kinds = ['first', 'minor', 'removal', 'republication', 'retraction'] as const;
    expect(countChanges(kinds.map((kind) => ({ kind })))).toBe(0);
  });
});

describe('the page around it', () => {
  const frame = (language: string) =>
    renderToStaticMarkup(
      <PageFrame newsroom={newsroomFixture} language={language} timesAt={firstPublishedAt}>
        text
      </PageFrame>,
    );

  it('takes its language and direction from the text', () => {
    expect(frame('ar')).toMatch(/^<html lang="ar" dir="rtl">/);
    expect(frame('az')).toMatch(/^<html lang="az" dir="ltr">/);
    expect(frame('az')).toContain('Bölmələr');
  });

  it('names the clock it goes by', () => {
    expect(words(frame('en'))).toContain('Times are Asia/Baku (UTC+4)');
  });

  it('carries no style attribute and no script', () => {
    expect(frame('en')).not.toMatch(/ style=|<script/);
  });
});
