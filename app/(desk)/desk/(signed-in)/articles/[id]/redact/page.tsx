import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mark } from '@/app/(desk)/desk/(signed-in)/articles/[id]/redact/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { MarkForm } from '@/components/desk/redactions/mark-form';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { getDeskArticle } from '@/lib/articles/desk';
import { isId } from '@/lib/body/ids';
import { listMarkable } from '@/lib/redactions/markable';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Redact' };

/** Where an admin marks what a court or somebody's safety forces out, and asks a second person. */
export default async function RedactPage({ params }: Props) {
  const actor = await requireManager('redaction requests');
  const { id } = await params;
  const article = isId(id) ? await getDeskArticle(getDb(), { actor, articleId: id }) : null;
  if (!article) notFound();
  const { fields, pictures } = await listMarkable(getDb(), { actor, articleId: id });
  return (
    <Page>
      <Back href={`/desk/articles/${id}/history`}>History</Back>
      <PageHead title="Redact" />
      <p className="-mt-3 mb-2 break-words text-soft">{article.document.headline || 'Untitled article'}</p>
      <p className="mb-5 max-w-2xl text-pretty">
        For what must not be readable in any version: a court’s order, somebody’s safety. The record keeps that
        something stood here, when it went and why; the words themselves are gone for good. Until a second person has
        confirmed it, unpublish the article if it cannot wait.
      </p>
      <div className="max-w-3xl">
        <MarkForm action={mark.bind(null, id)} fields={fields} pictures={pictures} />
      </div>
    </Page>
  );
}
