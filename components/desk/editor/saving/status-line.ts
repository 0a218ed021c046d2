import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { isAway, isDirty, type SaveState } from '@/components/desk/editor/saving/save-state';
import { formatTime } from '@/lib/time/format';

const isKept = 'Your text is kept in this browser.';

/** What the editor's status says. Empty while somebody writes: silence until there is news. */
export function statusLine(state: SaveState, zone: string): string {
  if (state.command) return commandWords[state.command] ?? 'Working…';
  if (isAway(state))
    return 'Not saved: the server cannot be reached. Your text is kept in this browser and sent when it is back.';
  if (state.sending) return state.isLate ? `Still saving: the server is slow to answer. ${isKept}` : 'Saving…';
  switch (state.trouble?.kind) {
    case 'signed out':
      return `Not saved: you are signed out. ${isKept}`;
    case 'gone':
      return isDirty(state)
        ? `Not saved: this article was deleted, or is not yours to see any more. ${isKept}`
        : 'This article was deleted, or is not yours to see any more.';
    case 'conflict':
      return `Not saved: ${whoChanged(state.trouble.latest)} this article meanwhile. Nothing is lost.`;
    case 'shut':
      return `Not saved. ${state.trouble.message} ${isKept}`;
    case 'refused':
      return `Not saved. ${state.trouble.message}`;
  }
  if (state.refusal) return state.refusal;
  if (state.publishedAt) return `Published ${formatTime(new Date(state.publishedAt), zone, 'en')}`;
  return isDirty(state) || !state.article?.canEdit ? '' : 'Saved';
}

const whoChanged = ({ revision: { by, isMine } }: OpenArticle): string =>
  isMine ? 'in another window you changed' : `${by} changed`;

const commandWords: Record<string, string> = {
  publish: 'Publishing…',
  'publish-again': 'Publishing…',
  submit: 'Submitting…',
  schedule: 'Scheduling…',
};
