import { headers } from 'next/headers';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { getActor } from '@/lib/auth/session';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';
import { isStetError, StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

export const siteUrl = (): string => process.env.STET_URL ?? 'http://localhost:3000';

const neverKept = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

type Extra = (error: StetError) => Promise<object>;

/**
 * Answers one request of an open editor in JSON: who is there, then what they asked for, and every refusal as a
 * sentence with its status. `extra` may add to a refusal, e.g. the newest text after a conflict.
 */
export async function answer(
  work: (actor: Actor) => Promise<unknown>,
  { status = 200, extra }: { status?: number; extra?: (actor: Actor) => Extra } = {},
): Promise<Response> {
  let actor: Actor | null = null;
  try {
    actor = await getActor();
    if (!actor) throw new StetError('signed out', 'You are signed out. Sign in again; nothing you wrote is lost.');
    return json(await work(actor), status);
  } catch (error) {
    if (!isStetError(error)) return failed(error);
    const { code, message, issues } = error;
    const more = actor && extra ? await extra(actor)(error) : {};
    return json({ error: { code, message, ...(issues.length && { issues }), ...more } }, error.status);
  }
}

/** The same for requests that change something: those of other sites are refused before anything is read. */
export function answerChange(...[work, options]: Parameters<typeof answer>): Promise<Response> {
  return answer(async (actor) => {
    const sent = await headers();
    requireSameOrigin(sent, siteUrl());
    requireSameEditor(sent, actor);
    return work(actor);
  }, options);
}

/**
 * An open editor says who wrote what it sends, and in which document schema. Its text is never saved in the name of
 * whoever signed in beside it, nor by a server that would understand only a part of it.
 */
function requireSameEditor(sent: Headers, actor: Actor): void {
  const [writer, schema] = [sent.get('stet-writer'), Number(sent.get('stet-document-schema') ?? DOCUMENT_SCHEMA)];
  if (writer && writer !== actor.id) {
    throw new StetError('signed out', `${actor.name} is signed in here now. Sign in as yourself; your text is kept.`);
  }
  if (!(schema >= 1 && schema <= DOCUMENT_SCHEMA)) {
    throw new StetError(
      'unsupported',
      'This page and the server are of different versions. Your text is kept in this browser: load the page anew.',
    );
  }
}

const json = (value: unknown, status: number): Response => Response.json(value, { status, headers: neverKept });

function failed(error: unknown): Response {
  console.error(error);
  const message = 'Something broke on the server. Nothing was changed; your text is still here. Try again.';
  return json({ error: { code: 'failed', message } }, 500);
}
