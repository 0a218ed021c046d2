import { connection } from 'next/server';
import { siteAddress } from '@/lib/newsroom/site-address';

export async function GET(): Promise<Response> {
  await connection();
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /search',
    'Disallow: /reports/',
    'Disallow: /preview/',
    'Disallow: /*/*/report',
    '',
    `Sitemap: ${siteAddress('/sitemap.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
