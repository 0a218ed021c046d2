import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { LibrarySearch } from '@/components/desk/media/library-search';
import { PictureGrid } from '@/components/desk/media/picture-grid';
import { UploadMany } from '@/components/desk/media/upload-many';
import { Empty, Page, PageHead } from '@/components/desk/ui/page-head';
import { Pages } from '@/components/desk/ui/pages';
import { Said } from '@/components/desk/ui/said';
import { getDb } from '@/db/client';
import { mediaQuery, readMediaFilters } from '@/lib/media/filters';
import { listMedia } from '@/lib/media/queries';
import { rightsShown } from '@/lib/media/rights';
import { requireNewsroom } from '@/lib/newsroom/queries';

export const metadata: Metadata = { title: 'Media' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The picture library, newest first. */
export default async function MediaPage({ searchParams }: Props) {
  const actor = await requireManager('media');
  const query = await searchParams;
  const filters = readMediaFilters((name) => (typeof query[name] === 'string' ? query[name] : undefined));
  const { media, total, page, pages } = await listMedia(getDb(), { actor, ...filters });
  const { timeZone: zone } = await requireNewsroom(getDb());
  const moment = { at: new Date(), zone };
  const isNarrowed = Boolean(filters.q || filters.use || filters.rights);
  const address = (to: number) => `/desk/media?${mediaQuery({ ...filters, page: to })}`;
  return (
    <Page>
      <PageHead title="Media" />
      <Said>{query.deleted && 'The picture was deleted.'}</Said>
      <UploadMany />
      {(total > 0 || isNarrowed) && <LibrarySearch filters={filters} total={total} />}
      {total > 0 && <PictureGrid pictures={media.map((one) => ({ ...one, rights: rightsShown(one, moment) }))} />}
      {total === 0 && (
        <Empty>
          {isNarrowed
            ? 'No picture is all of that. Take a word or a filter away.'
            : 'Drop pictures above: caption, credit, place and rights are read from each file, and the same picture is never kept twice.'}
        </Empty>
      )}
      <Pages page={page} pages={pages} address={address} />
    </Page>
  );
}
