import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Article } from '@/components/article/article';
import { PageFrame } from '@/components/article/page-frame';
import { PreviewBanner } from '@/components/desk/preview-banner';
import { getDb } from '@/db/client';
import { getPreview } from '@/lib/articles/preview';
import { requireActor } from '@/lib/auth/session';
import { isId } from '@/lib/body/ids';
import { deskPath } from '@/lib/media/renditions';
import { requireNewsroom } from '@/lib/newsroom/queries';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

/** The saved text as a reader would see it, for whoever may see it at the desk. */
export default async function PreviewPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const db = getDb();
  const [newsroom, preview] = await Promise.all([
    requireNewsroom(db),
    isId(id) ? getPreview(db, { actor, articleId: id }) : null,
  ]);
  if (!preview) notFound();
  const { text, slugs, publications, path } = preview;
  const first = publications.at(-1)?.publishedAt ?? new Date();
  return (
    <PageFrame newsroom={newsroom} language={text.language} section={slugs.sections[text.section.id]}>
      <Article
        text={text}
        slugs={slugs}
        zone={newsroom.timeZone}
        firstPublishedAt={first}
        path={path}
        publications={publications}
        noticesAt={newsroom.noticePosition}
        banner={<PreviewBanner articleId={id} />}
        place={deskPath}
      />
    </PageFrame>
  );
}
