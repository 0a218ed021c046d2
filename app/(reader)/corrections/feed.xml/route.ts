import { correctionsFeed } from '@/app/(reader)/serve-feed';

export const GET = correctionsFeed('feed.xml');
