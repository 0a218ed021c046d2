import { describe, expect, it } from 'vitest';
import type { Card } from '@/lib/articles/published';
import { articleFixture, newsroomFixture, textFixture } from '@/lib/articles/published.fixture';
import { perSitemap, writeNewsSitemap, writePagesSitemap, writeSitemapIndex } from '@/lib/feeds/sitemaps';

const now = new Date('2024-07-20T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

function card(slug: string, changes: Partial<Card> = {}): Card {
  const { id, lastUpdateAt } = articleFixture();
  return {
    ...textFixture(),
    id,
    live: 'published',
    lastUpdateAt,
    firstPublishedAt: now,
    path: `/world/${slug}`,
    ...changes,
  };
}

describe('the news sitemap', () => {
  it('holds the articles of two days, and no paid content', async () => {
    const cards = [
      card('new', { firstPublishedAt: hoursAgo(47) }),
      card('old', { firstPublishedAt: hoursAgo(49) }),
      card('paid', { genre: 'paid content' }),
    ];
    const xml = await writeNewsSitemap(cards, newsroomFixture, now);
    expect([...xml.matchAll(/<loc>[^<]*\/world\/(\w+)</g)].map(([, slug]) => slug)).toEqual(['new']);
    expect(xml).toContain('<news:name>The Pilot</news:name>');
  });
});

describe('the index of sitemaps', () => {
  it('names a file for each ten thousand articles', async () => {
    expect(await writeSitemapIndex(0)).toContain('articles-1.xml');
    expect(await writeSitemapIndex(perSitemap)).not.toContain('articles-2.xml');
    expect(await writeSitemapIndex(perSitemap + 1)).toContain('articles-2.xml');
  });
});

describe('the sitemap of standing pages', () => {
  it('holds the front and every section', async () => {
    const xml = await writePagesSitemap(newsroomFixture);
    expect(xml).toMatch(/<loc>[^<]*\/<\/loc>.*<loc>[^<]*\/world<\/loc>/);
  });
});
