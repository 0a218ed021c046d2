import '@/components/record/history.css';
import '@/components/record/signed-record.css';
import type { Metadata } from 'next';
import { findNewsroom } from '@/app/(reader)/find';
import { listMetadata } from '@/components/front/list-metadata';
import { SignedRecordPage } from '@/components/record/signed-record-page';
import { getDb } from '@/db/client';
import { siteAddress } from '@/lib/newsroom/site-address';
import { getRecordState } from '@/lib/record/state';
import { wordsFor } from '@/lib/words/words';

export async function generateMetadata(): Promise<Metadata> {
  const newsroom = await findNewsroom();
  const { title, introduction } = wordsFor(newsroom.language).signed;
  return listMetadata({ newsroom, title, path: '/record', description: introduction(newsroom.name) });
}

export default async function TheRecord() {
  const newsroom = await findNewsroom();
  const record = await getRecordState(getDb());
  return <SignedRecordPage newsroom={newsroom} record={record} address={new URL(siteAddress('/')).origin} />;
}
