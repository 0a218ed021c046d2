import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { LibrarySearch } from '@/components/desk/media/library-search';
import { PictureGrid } from '@/components/desk/media/picture-grid';
import { UploadMany } from '@/components/desk/media/upload-many';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { Pages } from '@/components/desk/ui/pages';
import { Said } from '@/components/desk/ui/said';
import { getDb } from '@/db/client';
import { listMedia } from '@/lib/media/queries';

export const metadata: Metadata = { title: 'Media' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The picture library, newest first. */
export default async function MediaPage({ searchParams }: Props) {
  const actor = await requireManager('media');
  const query = await searchParams;
  const q = typeof query.q === 'string' ? query.q.slice(0, 200) : '';
  const { media, total, page, pages } = await listMedia(getDb(), { actor, q, page: Number(query.page) || 1 });
  const address = (to: number) => `/desk/media?${new URLSearchParams({ ...(q && { q }), page: String(to) })}`;
  return (
    <Page>
      <PageHead title="Media" />
      <Said>{query.deleted && 'The picture was deleted.'}</Said>
      <UploadMany />
      {(total > 0 || q) && <LibrarySearch q={q} total={total} />}
      {total > 0 && <PictureGrid pictures={media} />}
      {total === 0 && (
        <Empty>
          {q
            ? 'No picture’s file name, caption, credit or alt text says that.'
            : 'Pictures stand here once somebody has uploaded the first one.'}
        </Empty>
      )}
      <Pages page={page} pages={pages} address={address} />
    </Page>
  );
}
