import type { Metadata } from 'next';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findAuthor, findNewsroom, perPage, readPage } from '@/app/(reader)/find';
import { AuthorHead } from '@/components/front/author-head';
import { listMetadata } from '@/components/front/list-metadata';
import { ListPage } from '@/components/front/list-page';
import { authorPath } from '@/lib/articles/paths';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

const nothing = { found: 'nothing' } as const;

async function find({ params, searchParams }: Props) {
  const page = readPage((await searchParams).page);
  const newsroom = await findNewsroom();
  const lookup = page ? await findAuthor((await params).slug, page) : nothing;
  const beyond = lookup.found === 'here' && page! > 1 && lookup.value.cards.length === 0;
  return { newsroom, page: page ?? 1, lookup: beyond ? nothing : lookup };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { slug, name, biography } = lookup.value.author;
  const path = authorPath(slug);
  return listMetadata({ newsroom, title: name, path, description: biography, feeds: path, page });
}

export default async function Author(props: Props) {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} />;
  const { author, cards, total } = lookup.value;
  const path = authorPath(author.slug);
  return (
    <ListPage
      newsroom={newsroom}
      head={<AuthorHead {...author} />}
      cards={cards}
      total={total}
      page={page}
      perPage={perPage}
      address={(one) => (one === 1 ? path : `${path}?page=${one}`)}
    />
  );
}
