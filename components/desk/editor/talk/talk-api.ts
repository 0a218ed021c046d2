import type { CommandError, Sent } from '@/components/desk/editor/saving/open-article';
import type { Person } from '@/lib/comments/mentions';
import type { ThreadShown } from '@/lib/comments/queries';

/** A thread as JSON carries it: times are text. */
export type Thread = Sent<ThreadShown>;
export type Comment = Thread['comments'][number];
export type Talked = { threads: Thread[]; people?: Person[]; made?: string };
export type TalkAnswer = Talked | { error: CommandError };

const unreachable = {
  error: { code: 'away', message: 'The server cannot be reached. What you wrote is still here: try again.' },
};

/** What is said of an article, and who can be mentioned. */
export const fetchTalk = (articleId: string): Promise<TalkAnswer> => ask(`${articleId}/comments`);

/** Does something with comments at their stable address. */
export const sendTalk = (articleId: string, verb: string, body: object): Promise<TalkAnswer> =>
  ask(`${articleId}/comments/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Any answer in words from beneath an article's address; it never rejects. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T | { error: CommandError }> {
  try {
    const response = await fetch(`/desk/api/articles/${path}`, { ...init, redirect: 'error' });
    return (await response.json()) as T | { error: CommandError };
  } catch {
    return unreachable;
  }
}
