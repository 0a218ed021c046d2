import { findAuthor, findNewsroom, findSection, findTopic } from '@/app/(reader)/find';
import { getDb } from '@/db/client';
import { listCorrections } from '@/lib/articles/corrections';
import { type FeedEntry, listNewest } from '@/lib/articles/lists';
import { authorPath, sectionPath, topicPath } from '@/lib/articles/paths';
import type { Lookup } from '@/lib/articles/published';
import { type FeedForm, feedForms, writeFeed } from '@/lib/feeds/build-feed';
import { writeCorrectionsFeed } from '@/lib/feeds/corrections-feed';
import { siteAddress } from '@/lib/newsroom/site-address';

/** Handlers of the feeds' addresses: what is gathered, and in which of the three forms it is written. */

const length = 30;

type Gathered = { title?: string; path: string; entries: () => Promise<FeedEntry[]> };
type Params<Name extends string> = { params: Promise<Record<Name, string>> };

async function answer(form: FeedForm, lookup: Lookup<Gathered>): Promise<Response> {
  if (lookup.found === 'moved') {
    return new Response(null, { status: 308, headers: { location: siteAddress(`${lookup.to}/${form}`) } });
  }
  if (lookup.found !== 'here') return new Response('There is no feed at this address.\n', { status: 404 });
  const { title, path, entries } = lookup.value;
  const text = writeFeed({ newsroom: await findNewsroom(), title, path, entries: await entries() }, form);
  return new Response(text, { headers: { 'content-type': feedForms[form] } });
}

function gather<Found>(lookup: Lookup<Found>, read: (found: Found) => Gathered): Lookup<Gathered> {
  return lookup.found === 'here' ? { found: 'here', value: read(lookup.value) } : lookup;
}

export const siteFeed = (form: FeedForm) => async () => {
  await findNewsroom();
  return answer(form, { found: 'here', value: { path: '/', entries: () => listNewest(getDb(), { limit: length }) } });
};

export const correctionsFeed = (form: FeedForm) => async () => {
  const newsroom = await findNewsroom();
  const listing = { zone: newsroom.timeZone, page: 1, perPage: length };
  const { corrections } = await listCorrections(getDb(), listing);
  return new Response(writeCorrectionsFeed({ newsroom, corrections }, form), {
    headers: { 'content-type': feedForms[form] },
  });
};

export const sectionFeed =
  (form: FeedForm) =>
  async (_: Request, { params }: Params<'section'>) =>
    answer(
      form,
      gather(await findSection((await params).section, 1), ({ section: { id, slug, name } }) => ({
        title: name,
        path: sectionPath(slug),
        entries: () => listNewest(getDb(), { limit: length, sectionId: id }),
      })),
    );

export const authorFeed =
  (form: FeedForm) =>
  async (_: Request, { params }: Params<'slug'>) =>
    answer(
      form,
      gather(await findAuthor((await params).slug, 1), ({ author: { id, slug, name } }) => ({
        title: name,
        path: authorPath(slug),
        entries: () => listNewest(getDb(), { limit: length, authorId: id }),
      })),
    );

export const topicFeed =
  (form: FeedForm) =>
  async (_: Request, { params }: Params<'slug'>) =>
    answer(
      form,
      gather(await findTopic((await params).slug, 1), ({ topic: { id, slug, name } }) => ({
        title: name,
        path: topicPath(slug),
        entries: () => listNewest(getDb(), { limit: length, topicId: id }),
      })),
    );
