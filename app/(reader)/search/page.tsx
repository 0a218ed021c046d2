import type { Metadata } from 'next';
import { findNewsroom, perPage, readPage } from '@/app/(reader)/find';
import { ListPage } from '@/components/front/list-page';
import { SearchForm } from '@/components/ui/search-form';
import { getDb } from '@/db/client';
import { searchArticles } from '@/lib/search/queries';
import { wordsFor } from '@/lib/words/words';

type Props = { searchParams: Promise<{ q?: string | string[]; page?: string | string[] }> };

const longest = 200;

async function readQuery({ searchParams }: Props) {
  const { q, page } = await searchParams;
  return { q: (Array.isArray(q) ? q[0] : q)?.trim() ?? '', page: readPage(page) ?? 1 };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [newsroom, { q }] = await Promise.all([findNewsroom(), readQuery(props)]);
  const words = wordsFor(newsroom.language);
  return { title: `${q ? `${q} | ` : ''}${words.search} | ${newsroom.name}`, robots: { index: false, follow: true } };
}

export default async function Search(props: Props) {
  const [newsroom, { q, page }] = await Promise.all([findNewsroom(), readQuery(props)]);
  const words = wordsFor(newsroom.language);
  const tooLong = q.length > longest;
  const { cards, total } =
    q && !tooLong ? await searchArticles(getDb(), { q, page, perPage }) : { cards: [], total: 0 };
  const nothing = tooLong ? words.searchTooLong(longest) : q ? words.searchNothing(q) : words.searchPrompt;
  return (
    <ListPage
      newsroom={newsroom}
      head={
        <div className="page-head">
          <h1 className="page-title">{words.search}</h1>
          <SearchForm label={words.searchFor} button={words.search} query={q} large />
          {total > 0 && <p className="found label soft">{words.searchResults(total, q)}</p>}
        </div>
      }
      cards={cards}
      total={total}
      empty={nothing}
      page={page}
      perPage={perPage}
      address={(one) => `/search?${new URLSearchParams({ q, ...(one > 1 ? { page: String(one) } : {}) })}`}
    />
  );
}
