import { openFeed } from '@/components/desk/editor/presence/event-feed';
import { openTabChannel, type TabMessage } from '@/components/desk/editor/presence/tab-channel';
import type { ArticlePresence, Unseen } from '@/lib/presence/article-presence';

type Hear = (news: ArticlePresence | Unseen) => void;
type Watching = { userId: string; tab: string; article: string; onNews: Hear };

/** Tabs that died without a word are found out this often. */
const roundEvery = 20_000;
/** Tabs that open together are asked about in one stream. */
const settling = 150;

/**
 * Hears of one article over the one stream that all tabs of this browser share: a browser opens six connections to a
 * host, and eight editors must still save. The tab that holds a lock holds the stream; when it goes, another gets the
 * lock. Returns how to stop.
 */
export function watchArticle({ userId, tab, article, onNews }: Watching): () => void {
  const stopping = new AbortController();
  const name = `stet desk ${userId}`;
  const open = new Map<string, string>([[tab, article]]);
  const hear: Hear = (news) => {
    if (news.article === article) onNews(news);
  };
  let lead: ReturnType<typeof leadStream> | null = null;
  const channel = openTabChannel(name, (message: TabMessage) => {
    if (message.say === 'presence') hear(message.presence);
    else if (message.say === 'unseen') hear(message.unseen);
    else if (message.say === 'who') channel.post({ say: 'open', tab, article });
    else {
      if (message.article) open.set(message.tab, message.article);
      else open.delete(message.tab);
      lead?.opened();
    }
  });
  const becomeLead = () => {
    const tell: Hear = (news) => {
      hear(news);
      channel.post('isUnseen' in news ? { say: 'unseen', unseen: news } : { say: 'presence', presence: news });
    };
    lead = leadStream(userId, open, tell);
    channel.post({ say: 'who' });
    return new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve(), { once: true }));
  };

  channel.post({ say: 'open', tab, article });
  // Held for as long as the tab lives: so others know that it does.
  void holdLock(`${name} tab ${tab}`, stopping.signal, () => onAbort(stopping.signal));
  void holdLock(name, stopping.signal, becomeLead);
  const round = setInterval(
    () => void forgetDead(name, open, tab).then((changed) => changed && lead?.opened()),
    roundEvery,
  );
  return () => {
    clearInterval(round);
    channel.post({ say: 'open', tab, article: null });
    stopping.abort();
    lead?.close();
    channel.close();
  };
}

/** The stream itself, opened anew when other articles are open than before. */
function leadStream(userId: string, open: Map<string, string>, onNews: Hear) {
  const failures = { count: 0 };
  let asked = '';
  let feed: { close(): void } | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const reopen = () => {
    const articles = [...new Set(open.values())].sort();
    if (articles.join() === asked) return;
    asked = articles.join();
    feed?.close();
    feed = openFeed({ userId, articles, onNews, failures });
  };
  const opened = () => {
    clearTimeout(waiting);
    waiting = setTimeout(reopen, settling);
  };
  opened();
  return {
    opened,
    close: () => {
      clearTimeout(waiting);
      feed?.close();
    },
  };
}

const onAbort = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Where the browser has no locks (a page without HTTPS), each tab is a browser to itself. */
async function holdLock(name: string, signal: AbortSignal, held: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return held();
  await navigator.locks.request(name, { signal }, held).catch(() => {});
}

/** Leaves out tabs whose lock nobody holds any more; true where there were such. */
async function forgetDead(name: string, open: Map<string, string>, own: string): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map((lock) => lock.name));
  const dead = [...open.keys()].filter((tab) => tab !== own && !alive.has(`${name} tab ${tab}`));
  for (const tab of dead) open.delete(tab);
  return dead.length > 0;
}
