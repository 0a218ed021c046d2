import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadChoices } from '@/app/(desk)/desk/(signed-in)/articles/editor-choices';
import { loadReported } from '@/app/(desk)/desk/(signed-in)/articles/editor-reports';
import { ArticleEditor } from '@/components/desk/editor/article-editor';
import { sentArticle } from '@/components/desk/editor/saving/sent-article';
import { getDb } from '@/db/client';
import { getDeskArticle } from '@/lib/articles/desk';
import { listLastSaves } from '@/lib/articles/editor-saves';
import { requireActor } from '@/lib/auth/session';
import { isId } from '@/lib/body/ids';

type Props = {
  params: Promise<{ id: string }>;
  /** `?report=`: a reader's report that the text is to answer. */
  searchParams: Promise<{ report?: string | string[] }>;
};

export const metadata: Metadata = { title: 'Article' };

/** One article open for work, as this person may see it. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const article = isId(id) ? await getDeskArticle(getDb(), { actor, articleId: id }) : null;
  if (!article) notFound();
  const { report } = await searchParams;
  return (
    <ArticleEditor
      key={article.id}
      article={sentArticle(article)}
      document={article.document}
      newCommands={[]}
      choices={await loadChoices(getDb(), article.document)}
      user={{ id: actor.id, name: actor.name, email: actor.email }}
      lastSaves={await listLastSaves(getDb(), { userId: actor.id, articleId: id })}
      reported={await loadReported(getDb(), { actor, articleId: id, reportId: report })}
    />
  );
}
