import { sectionFeed } from '@/app/(reader)/serve-feed';

export const GET = sectionFeed('rss.xml');
