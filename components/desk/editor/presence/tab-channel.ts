import type { ArticlePresence, Unseen } from '@/lib/presence/article-presence';

/** What the tabs of one browser say to each other; one that was open before a new deployment understands what it knows. */
export type TabMessage =
  /** A tab's open article, or none: said when it changes, and to whoever asks. */
  | { say: 'open'; tab: string; article: string | null }
  /** The tab that holds the stream asks what is open. */
  | { say: 'who' }
  | { say: 'presence'; presence: ArticlePresence }
  | { say: 'unseen'; unseen: Unseen };

/** A channel between tabs, or within this one alone where the browser has none. */
export type TabChannel = { post(message: TabMessage): void; close(): void };

export function openTabChannel(name: string, hear: (message: TabMessage) => void): TabChannel {
  if (!('BroadcastChannel' in globalThis)) return { post: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
