import type { Metadata } from 'next';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom, findTopic, perPage, readPage } from '@/app/(reader)/find';
import { listMetadata } from '@/components/front/list-metadata';
import { ListPage } from '@/components/front/list-page';
import { topicPath } from '@/lib/articles/paths';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

const nothing = { found: 'nothing' } as const;

async function find({ params, searchParams }: Props) {
  const page = readPage((await searchParams).page);
  const newsroom = await findNewsroom();
  const lookup = page ? await findTopic((await params).slug, page) : nothing;
  const beyond = lookup.found === 'here' && page! > 1 && lookup.value.cards.length === 0;
  return { newsroom, page: page ?? 1, lookup: beyond ? nothing : lookup };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { slug, name } = lookup.value.topic;
  const path = topicPath(slug);
  const description = wordsFor(newsroom.language).articlesAbout(name);
  return listMetadata({ newsroom, title: name, path, description, feeds: path, page });
}

export default async function Topic(props: Props) {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} />;
  const { topic, cards, total } = lookup.value;
  const path = topicPath(topic.slug);
  return (
    <ListPage
      newsroom={newsroom}
      head={
        <div className="page-head">
          <h1 className="page-title">{topic.name}</h1>
        </div>
      }
      cards={cards}
      total={total}
      page={page}
      perPage={perPage}
      address={(one) => (one === 1 ? path : `${path}?page=${one}`)}
    />
  );
}
