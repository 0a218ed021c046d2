import type { CommandError, Sent } from '@/components/desk/editor/saving/open-article';
import { askDesk } from '@/components/desk/editor/saving/send';
import type { Person } from '@/lib/comments/mentions';
import type { ThreadShown } from '@/lib/comments/queries';

/** A thread as JSON carries it: times are text. */
export type Thread = Sent<ThreadShown>;
export type Comment = Thread['comments'][number];
export type Talked = { threads: Thread[]; people?: Person[]; made?: string };
export type TalkAnswer = Talked | { error: CommandError };

/** What is said of an article, and who can be mentioned. */
export const fetchTalk = (articleId: string): Promise<TalkAnswer> => askDesk(`${articleId}/comments`);

/** Does something with comments at their stable address. */
export const sendTalk = (articleId: string, verb: string, body: object): Promise<TalkAnswer> =>
  askDesk(`${articleId}/comments/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
