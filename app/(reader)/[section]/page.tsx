import type { Metadata } from 'next';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom, findSection, perPage, readPage } from '@/app/(reader)/find';
import { listMetadata } from '@/components/front/list-metadata';
import { SectionFront } from '@/components/front/section-front';
import { getDb } from '@/db/client';
import { sectionPath } from '@/lib/articles/paths';
import { getLastUpdateAt } from '@/lib/fronts/queries';

type Props = { params: Promise<{ section: string }>; searchParams: Promise<{ page?: string | string[] }> };

const nothing = { found: 'nothing' } as const;

async function find({ params, searchParams }: Props) {
  const page = readPage((await searchParams).page);
  const newsroom = await findNewsroom();
  const lookup = page ? await findSection((await params).section, page) : nothing;
  const beyond = lookup.found === 'here' && page! > 1 && lookup.value.cards.length === 0;
  return { newsroom, page: page ?? 1, lookup: beyond ? nothing : lookup };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { slug, name } = lookup.value.section;
  return listMetadata({ newsroom, title: name, path: sectionPath(slug), feeds: sectionPath(slug), page });
}

export default async function Section(props: Props) {
  const { newsroom, page, lookup } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} />;
  const lastUpdateAt = await getLastUpdateAt(getDb());
  return <SectionFront found={lookup.value} list={{ newsroom, page, perPage, lastUpdateAt }} />;
}
