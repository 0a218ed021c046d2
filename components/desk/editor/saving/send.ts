import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';

const patience = 30_000;

type SendOptions = { keepalive?: boolean; writer?: string };

/**
 * Posts to the desk's stable addresses, in the name of `writer` where one is given: whoever else is signed in here by
 * now is refused. Rejects when nobody answers in words, e.g. while the server restarts.
 */
export async function sendToDesk(
  path: string,
  body: unknown,
  { keepalive = false, writer }: SendOptions = {},
): Promise<CommandAnswer> {
  const text = JSON.stringify(body);
  const response = await fetch(`/desk/api/articles${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'stet-document-schema': String(DOCUMENT_SCHEMA),
      ...(writer && { 'stet-writer': writer }),
    },
    body: text,
    // Browsers carry at most 64 kB past the end of a page.
    keepalive: keepalive && text.length < 60_000,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (response.status >= 500 || !response.headers.get('content-type')?.startsWith('application/json')) {
    throw new Error(`The desk answered ${response.status} without words.`);
  }
  return (await response.json()) as CommandAnswer;
}

/** An article as it now is. Null when nobody answers in words. */
export const askDesk = (articleId: string): Promise<CommandAnswer | null> =>
  fetch(`/desk/api/articles/${articleId}`)
    .then((response) => response.json() as Promise<CommandAnswer>)
    .catch(() => null);
