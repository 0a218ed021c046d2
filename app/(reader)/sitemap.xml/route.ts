import { connection } from 'next/server';
import { getDb } from '@/db/client';
import { listSitemap } from '@/lib/articles/lists';
import { writeSitemapIndex } from '@/lib/feeds/sitemaps';

export async function GET(): Promise<Response> {
  await connection();
  const { length } = await listSitemap(getDb());
  return new Response(await writeSitemapIndex(length), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
