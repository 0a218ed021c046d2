import { notFound } from 'next/navigation';
import { getDb } from '@/db/client';
import { getPreview } from '@/lib/articles/preview';
import type { ArticleView } from '@/lib/articles/published';
import { requireActor } from '@/lib/auth/session';
import { isId } from '@/lib/body/ids';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** The saved text as a live article would be, for whoever may see it at the desk; otherwise the page is not found. */
export async function findPreview(params: Promise<{ id: string }>) {
  const actor = await requireActor();
  const { id } = await params;
  const db = getDb();
  const [newsroom, preview] = await Promise.all([
    requireNewsroom(db),
    isId(id) ? getPreview(db, { actor, articleId: id }) : null,
  ]);
  if (!preview) notFound();
  const now = new Date();
  const article: ArticleView = {
    ...{ id, ...preview, live: 'published', number: preview.publications[0]?.number ?? 1 },
    ...{ firstPublishedAt: preview.publications.at(-1)?.publishedAt ?? now, lastUpdateAt: now },
    ...{ organisations: [], moreFromSection: [] },
  };
  return { newsroom, article };
}
