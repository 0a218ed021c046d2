import { findNewsroom } from '@/app/(reader)/find';
import { getDb } from '@/db/client';
import { listCards } from '@/lib/articles/cards';
import { listSitemap } from '@/lib/articles/lists';
import { dependsOn } from '@/lib/cache/tags';
import { perSitemap, writeNewsSitemap, writePagesSitemap, writeSitemap } from '@/lib/feeds/sitemaps';

type Props = { params: Promise<{ file: string }> };

/** News sitemaps hold at most a thousand addresses. */
const newsLimit = 1000;

export async function GET(_: Request, { params }: Props): Promise<Response> {
  const newsroom = await findNewsroom();
  const text = await write((await params).file, newsroom);
  if (text === null) return new Response('There is no sitemap at this address.\n', { status: 404 });
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

async function write(file: string, newsroom: Awaited<ReturnType<typeof findNewsroom>>): Promise<string | null> {
  if (file === 'pages.xml') return writePagesSitemap(newsroom);
  if (file === 'news.xml') {
    dependsOn('articles');
    return writeNewsSitemap(await listCards(getDb(), { limit: newsLimit }), newsroom, new Date());
  }
  const number = Number(/^articles-([1-9]\d{0,5})\.xml$/.exec(file)?.[1]);
  if (!number) return null;
  const articles = (await listSitemap(getDb())).slice((number - 1) * perSitemap, number * perSitemap);
  return articles.length > 0 || number === 1 ? writeSitemap(articles) : null;
}
