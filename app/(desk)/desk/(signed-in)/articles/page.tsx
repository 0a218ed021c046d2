import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { change, chooseColumns, save } from '@/app/(desk)/desk/(signed-in)/articles/actions';
import { loadListPage } from '@/app/(desk)/desk/(signed-in)/articles/list-page';
import { siteUrl } from '@/app/(desk)/desk/api/answer';
import { ArticleFilters } from '@/components/desk/articles/article-filters';
import { ArticleList } from '@/components/desk/articles/article-list';
import { ChooseColumns } from '@/components/desk/articles/choose-columns';
import { ListViews } from '@/components/desk/articles/list-views';
import { NoArticles } from '@/components/desk/articles/no-articles';
import { StateTabs } from '@/components/desk/articles/state-tabs';
import { UnsavedTexts } from '@/components/desk/articles/unsaved-texts';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { Pages } from '@/components/desk/ui/pages';
import { getDb } from '@/db/client';
import { listAddress, listQuery, readFilters } from '@/lib/articles/desk-filters';
import { requireActor } from '@/lib/auth/session';
import { isEditor } from '@/lib/people/actor';

export const metadata: Metadata = { title: 'Articles' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every article that a person may see, narrowed and ordered as the address says. */
export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filters = readFilters(asked);
  const { choices, lines, counts, columns, views, zone, pages, isCutOff } = await loadListPage(getDb(), actor, filters);
  const opening = views.find(({ isDefault }) => isDefault);
  if (opening && Object.keys(asked).length === 0) redirect(`/desk/articles?${opening.query}`);
  const allAddress = opening ? '/desk/articles?all=1' : '/desk/articles';
  const { page = 1, ...unpaged } = filters;
  const isFiltered = Object.keys(filters).length > 0;
  const query = listQuery(unpaged);
  return (
    <Page>
      <PageHead title="Articles" />
      <UnsavedTexts site={siteUrl()} userId={actor.id} zone={zone} />
      {(counts.total > 0 || isFiltered || views.length > 0) && (
        <>
          <ListViews
            views={views}
            query={query}
            allAddress={allAddress}
            actions={{ save: save.bind(null, query), change }}
          />
          <ArticleFilters filters={unpaged} choices={choices} allAddress={allAddress} />
          <StateTabs filters={filters} counts={counts} allAddress={allAddress} />
          <ChooseColumns columns={columns} action={chooseColumns} />
        </>
      )}
      {lines.length > 0 ? (
        <ArticleList
          lines={lines}
          columns={columns}
          filters={filters}
          choices={choices}
          isEditor={isEditor(actor)}
          zone={zone}
          now={new Date()}
        />
      ) : (
        <NoArticles isFiltered={isFiltered} allAddress={allAddress} />
      )}
      <Pages
        page={Math.min(page, pages)}
        pages={pages}
        address={(number) => listAddress({ ...filters, page: number })}
      />
      {isCutOff && page >= pages && (
        <p className="mt-3 text-soft">There are more: narrow the list, or turn its order round, to see them.</p>
      )}
    </Page>
  );
}
