import { siteFeed } from '@/app/(reader)/serve-feed';

export const GET = siteFeed('feed.xml');
