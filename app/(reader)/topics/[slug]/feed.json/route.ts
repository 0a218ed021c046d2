import { topicFeed } from '@/app/(reader)/serve-feed';

export const GET = topicFeed('feed.json');
