import { authorFeed } from '@/app/(reader)/serve-feed';

export const GET = authorFeed('rss.xml');
