import type { Metadata } from 'next';
import { findPreview } from '@/app/(preview)/desk/articles/[id]/preview/find';
import { PreviewBanner } from '@/components/desk/preview/preview-banner';
import { PreviewedPage } from '@/components/desk/preview/previewed-page';
import { WayView } from '@/components/desk/preview/way-view';
import { readWay } from '@/components/desk/preview/ways';
import { HtmlDocument } from '@/components/ui/document';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ as?: string | string[] }> };

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

/** The saved text as a reader would see it, on the page and wherever else it travels. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { newsroom, article } = await findPreview(params);
  const way = readWay((await searchParams).as);
  const banner = <PreviewBanner articleId={article.id} way={way} />;
  if (way === 'page') return <PreviewedPage article={article} newsroom={newsroom} banner={banner} />;
  return (
    <HtmlDocument language="en">
      <main className="page-width preview-desk">
        {banner}
        <WayView way={way} article={article} newsroom={newsroom} />
      </main>
    </HtmlDocument>
  );
}
