import type { Metadata } from 'next';
import { ArticleFilters } from '@/components/desk/articles/article-filters';
import { ArticleTable } from '@/components/desk/articles/article-table';
import { NoArticles } from '@/components/desk/articles/no-articles';
import { Waiting } from '@/components/desk/articles/waiting';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { Pages } from '@/components/desk/ui/pages';
import { getDb } from '@/db/client';
import { listAddress, readFilters } from '@/lib/articles/desk-filters';
import { countDeskStates, listDeskArticles } from '@/lib/articles/desk-list';
import { requireActor } from '@/lib/auth/session';
import { listAuthors } from '@/lib/authors/queries';
import { requireNewsroom } from '@/lib/newsroom/queries';

export const metadata: Metadata = { title: 'Articles' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every article that a person may see, the newest change first. */
export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const filters = readFilters(await searchParams);
  const db = getDb();
  const [newsroom, authors, list, counts] = await Promise.all([
    requireNewsroom(db),
    listAuthors(db),
    listDeskArticles(db, { actor, ...filters }),
    countDeskStates(db, { actor, ...filters }),
  ]);
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <Page>
      <PageHead title="Articles" />
      {(list.total > 0 || isFiltered) && (
        <>
          <ArticleFilters filters={filters} counts={counts} sections={newsroom.sections} authors={authors} />
          <Waiting filters={filters} counts={counts} total={list.total} />
        </>
      )}
      {list.total > 0 ? (
        <ArticleTable lines={list.lines} zone={newsroom.timeZone} now={new Date()} />
      ) : (
        <NoArticles isFiltered={isFiltered} />
      )}
      <Pages page={list.page} pages={list.pages} address={(page) => listAddress({ ...filters, page })} />
    </Page>
  );
}
