import { answer } from '@/app/(desk)/desk/api/answer';
import { getDb } from '@/db/client';
import { currentSessionId, getActor } from '@/lib/auth/session';
import { isId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';
import { deskHub } from '@/lib/presence/desk-hub';
import { openDeskStream } from '@/lib/presence/desk-stream';

/** More than anybody has open at once. */
const mostArticles = 50;

/**
 * News of this browser's open articles, as Server-Sent Events: `?user=` who its pages believe is signed in, `?article=`
 * for each open article. One that this person may not see is told as `unseen`, whether or not it exists.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const sessionId = await currentSessionId();
  const actor = await getActor();
  if (!sessionId || !actor || actor.id !== searchParams.get('user')) {
    return answer(async () => {
      throw new StetError('signed out', 'Somebody else is signed in here, or nobody.');
    });
  }
  const articles = [...new Set(searchParams.getAll('article'))].filter(isId).slice(0, mostArticles);
  const stream = openDeskStream({ db: getDb(), hub: deskHub(), sessionId, articles, signal: request.signal });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-store, no-transform',
      // nginx would collect the events before it passes them on.
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    },
  });
}
