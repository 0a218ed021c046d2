import type { Metadata } from 'next';
import { cache } from 'react';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom, perPage, readPage } from '@/app/(reader)/find';
import { CorrectionsPage } from '@/components/front/corrections-page';
import { listMetadata } from '@/components/front/list-metadata';
import { getDb } from '@/db/client';
import { listCorrectionMonths, listCorrections } from '@/lib/articles/corrections';
import { correctionsPath, isMonth } from '@/lib/articles/paths';
import { wordsFor } from '@/lib/words/words';

type Props = { searchParams: Promise<{ section?: string | string[]; month?: string | string[]; page?: string }> };

const nothing = { found: 'nothing' } as const;

const list = cache(async (sectionId: string | undefined, month: string, page: number) => {
  const { timeZone } = await findNewsroom();
  const db = getDb();
  const months = await listCorrectionMonths(db, timeZone);
  return { months, ...(await listCorrections(db, { zone: timeZone, page, perPage, sectionId, month })) };
});

/** A section that is not there, a month that is none and a page beyond the last have no page. */
async function find({ searchParams }: Props) {
  const { section = '', month = '', page } = await searchParams;
  const newsroom = await findNewsroom();
  const number = readPage(page);
  const chosen = newsroom.sections.find(({ slug }) => slug === section);
  const isRead = typeof month === 'string' && (month === '' || isMonth(month)) && (section === '' || chosen);
  if (!number || !isRead) return { newsroom, found: null };
  const listed = await list(chosen?.id, month, number);
  if (number > 1 && listed.corrections.length === 0) return { newsroom, found: null };
  return { newsroom, found: { ...listed, page: number, perPage, filter: { section: chosen?.slug ?? '', month } } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, found } = await find(props);
  if (!found) return elsewhereMetadata(nothing, newsroom);
  const words = wordsFor(newsroom.language);
  const path = correctionsPath(found.filter, found.page);
  const description = words.correctionsIntroduction(newsroom.name);
  return listMetadata({ newsroom, title: words.corrections, path, description, feeds: '/corrections' });
}

export default async function Corrections(props: Props) {
  const { newsroom, found } = await find(props);
  return found ? (
    <CorrectionsPage {...found} newsroom={newsroom} />
  ) : (
    <Elsewhere lookup={nothing} newsroom={newsroom} />
  );
}
