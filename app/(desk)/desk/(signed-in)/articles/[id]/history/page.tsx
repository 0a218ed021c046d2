import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RevisionTable } from '@/components/desk/history/revision-table';
import { ButtonLink } from '@/components/desk/ui/button';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { InlineComparison } from '@/components/record/inline-comparison';
import { getDb } from '@/db/client';
import { compareRevisions } from '@/lib/articles/compare-at-desk';
import { getDeskArticle, listRevisions } from '@/lib/articles/desk';
import { canManage } from '@/lib/articles/permissions';
import { requireActor } from '@/lib/auth/session';
import { isId } from '@/lib/body/ids';
import { deskPath } from '@/lib/media/renditions';
import { requireNewsroom } from '@/lib/newsroom/queries';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export const metadata: Metadata = { title: 'History' };

/** Every saved state of an article. Whoever sees only the published text is shown the public history instead. */
export default async function ArticleHistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const db = getDb();
  const article = isId(id) ? await getDeskArticle(db, { actor, articleId: id }) : null;
  if (!article) notFound();
  const [{ timeZone }, revisions, asked] = await Promise.all([
    requireNewsroom(db),
    listRevisions(db, { actor, articleId: id }),
    searchParams,
  ]);
  if (!revisions.length) notFound();

  const known = (number: unknown) => revisions.find((revision) => String(revision.number) === number)?.number;
  const [from, to] = [known(asked.from), known(asked.to)];
  const comparison = from && to ? await compareRevisions(db, { actor, articleId: id, from, to }) : null;
  return (
    <Page>
      <PageHead title="History">
        {canManage('redaction requests', actor.role) && (
          <ButtonLink href={`/desk/articles/${id}/redact`}>Redact…</ButtonLink>
        )}
        <ButtonLink href={`/desk/articles/${id}`}>Back to the article</ButtonLink>
      </PageHead>
      <p className="-mt-3 mb-5 text-soft">{article.document.headline || 'Untitled article'}</p>
      {comparison && (
        <section aria-label="Comparison" className="surface mb-6 p-4 md:p-6">
          <h2 className="mb-3 font-semibold">
            From revision {from} to {to}
          </h2>
          <InlineComparison comparison={comparison} language={article.document.language} place={deskPath} />
        </section>
      )}
      <RevisionTable
        articleId={id}
        version={article.commands.includes('restore') ? article.version : null}
        revisions={revisions}
        now={article.revision.number}
        zone={timeZone}
        from={from ?? null}
        to={to ?? null}
      />
    </Page>
  );
}
