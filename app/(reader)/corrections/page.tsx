import type { Metadata } from 'next';
import { findNewsroom } from '@/app/(reader)/find';
import { PageFrame } from '@/components/article/page-frame';
import { CorrectionsList } from '@/components/front/corrections-list';
import { listMetadata } from '@/components/front/list-metadata';
import { getDb } from '@/db/client';
import { listNotices } from '@/lib/articles/lists';
import { wordsFor } from '@/lib/words/words';

const shown = 100;

export async function generateMetadata(): Promise<Metadata> {
  const newsroom = await findNewsroom();
  const words = wordsFor(newsroom.language);
  const description = words.correctionsIntroduction(newsroom.name);
  return listMetadata({ newsroom, title: words.corrections, path: '/corrections', description });
}

export default async function Corrections() {
  const newsroom = await findNewsroom();
  const notices = await listNotices(getDb(), { limit: shown });
  const words = wordsFor(newsroom.language);
  return (
    <PageFrame newsroom={newsroom} language={newsroom.language} timesAt={notices[0]?.publication.publishedAt}>
      <div className="page-head">
        <h1 className="page-title">{words.corrections}</h1>
        <p className="page-introduction">{words.correctionsIntroduction(newsroom.name)}</p>
      </div>
      {notices.length === 0 && <p className="empty">{words.noCorrections}</p>}
      <CorrectionsList notices={notices} newsroom={newsroom} />
    </PageFrame>
  );
}
