import type { CommandAnswer, CommandError } from '@/components/desk/editor/saving/open-article';
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

/** Any answer in words from an article's address, or from beneath it; it never rejects. */
export async function askDesk<T>(path: string, init: RequestInit = {}): Promise<T | { error: CommandError }> {
  try {
    const response = await fetch(`/desk/api/articles/${path}`, { ...init, redirect: 'error' });
    return (await response.json()) as T | { error: CommandError };
  } catch {
    return unreachable;
  }
}

const unreachable = {
  error: { code: 'away', message: 'The server cannot be reached. What you wrote is still here: try again.' },
};
