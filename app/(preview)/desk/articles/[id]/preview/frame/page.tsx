import type { Metadata } from 'next';
import { findPreview } from '@/app/(preview)/desk/articles/[id]/preview/find';
import { PreviewedPage } from '@/components/desk/preview/previewed-page';

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

/** The page alone, for the frame that shows it at a device's width. */
export default async function FramedPreviewPage({ params }: Props) {
  return <PreviewedPage {...(await findPreview(params))} />;
}
