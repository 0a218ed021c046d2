import { DeviceFrame } from '@/components/desk/preview/device-frame';
import { FeedEntryView } from '@/components/desk/preview/feed-entry';
import { SearchResult } from '@/components/desk/preview/search-result';
import { SocialCard } from '@/components/desk/preview/social-card';
import type { PreviewWay } from '@/components/desk/preview/ways';
import type { ArticleView, Newsroom } from '@/lib/articles/published';

type Props = { way: Exclude<PreviewWay, 'page'>; article: ArticleView; newsroom: Newsroom };

/** The text as one of the places shows it to which it will travel. */
export function WayView({ way, article, newsroom }: Props) {
  switch (way) {
    case 'phone':
    case 'desktop':
      return <DeviceFrame way={way} articleId={article.id} />;
    case 'search':
      return <SearchResult article={article} newsroom={newsroom} />;
    case 'social':
      return <SocialCard article={article} newsroom={newsroom} />;
    case 'feed':
      return <FeedEntryView article={article} newsroom={newsroom} />;
    default:
      return way satisfies never;
  }
}
