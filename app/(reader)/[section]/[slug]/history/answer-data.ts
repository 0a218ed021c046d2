import type { Lookup } from '@/lib/articles/published';
import { siteAddress } from '@/lib/newsroom/site-address';

const open = { 'access-control-allow-origin': '*' };

/** The record as data, or where it went: the statuses of the pages that show it to people. */
export function answerData<Found extends object>(lookup: Lookup<Found>, beneath: string): Response {
  switch (lookup.found) {
    case 'here':
      return Response.json(lookup.value, { headers: open });
    case 'moved':
      return new Response(null, { status: 308, headers: { ...open, location: siteAddress(`${lookup.to}${beneath}`) } });
    case 'gone':
      return Response.json(
        { error: 'This article was removed.', removed: lookup.removedAt.toISOString(), reason: lookup.reason },
        { status: 410, headers: open },
      );
    case 'nothing':
      return Response.json({ error: 'Nothing is recorded at this address.' }, { status: 404, headers: open });
    default:
      return lookup satisfies never;
  }
}
