import type { ArticlePresence, Unseen } from '@/lib/presence/article-presence';

type Feed = { close(): void };

type FeedOptions = {
  userId: string;
  articles: readonly string[];
  onNews: (news: ArticlePresence | Unseen) => void;
  /** Tries of late that found nobody; kept by the caller from one feed to the next. */
  failures: { count: number };
};

const longest = 30_000;
/** How long to wait before the stream is opened again: longer each time, never all browsers at once. */
export const reopenDelay = (failures: number, chance = Math.random()): number =>
  Math.min(longest, 1000 * 2 ** Math.max(0, failures - 1)) * (0.5 + chance / 2);

/** The server's stream of news about articles, opened again whenever it ends. */
export function openFeed({ userId, articles, onNews, failures }: FeedOptions): Feed {
  let source: EventSource | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const query = new URLSearchParams([['user', userId], ...articles.map((article) => ['article', article])]);
  const again = () => {
    source?.close();
    failures.count++;
    clearTimeout(waiting);
    waiting = setTimeout(open, reopenDelay(failures.count));
  };
  const open = () => {
    source = new EventSource(`/desk/api/events?${query}`);
    source.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      failures.count = 0;
      onNews(JSON.parse(data) as ArticlePresence);
    });
    source.addEventListener('unseen', ({ data }: MessageEvent<string>) => {
      failures.count = 0;
      onNews({ ...(JSON.parse(data) as Pick<Unseen, 'article'>), isUnseen: true });
    });
    source.addEventListener('ended', again);
    source.onerror = again;
  };
  const soon = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(waiting);
    open();
  };
  open();
  window.addEventListener('online', soon);
  return {
    close: () => {
      clearTimeout(waiting);
      window.removeEventListener('online', soon);
      source?.close();
    },
  };
}
