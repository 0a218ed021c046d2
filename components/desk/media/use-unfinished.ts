import { useEffect, useEffectEvent } from 'react';
import type { UploadLine } from '@/components/desk/media/upload-list';

/** Asks before a tab with unfinished uploads closes, and sends again what nobody answered once the network is back. */
export function useUnfinished(lines: UploadLine[], retry: (key: number) => void) {
  const isBusy = lines.some(({ state, away }) => state === 'waiting' || state === 'sending' || away);

  const sendAgain = useEffectEvent(() => {
    for (const { key, away } of lines) if (away) retry(key);
  });
  useEffect(() => {
    const onOnline = () => sendAgain();
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);

  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);
}
