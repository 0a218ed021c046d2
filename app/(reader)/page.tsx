import type { Metadata } from 'next';
import { findNewsroom } from '@/app/(reader)/find';
import { FrontPage } from '@/components/front/front-page';
import { listMetadata } from '@/components/front/list-metadata';
import { PlainPage } from '@/components/front/missing';
import { getDb } from '@/db/client';
import { getFront } from '@/lib/fronts/queries';
import { wordsFor } from '@/lib/words/words';

export async function generateMetadata(): Promise<Metadata> {
  const newsroom = await findNewsroom();
  return listMetadata({ newsroom, path: '/', description: newsroom.tagline, feeds: '' });
}

export default async function Front() {
  const newsroom = await findNewsroom();
  if (newsroom.open) return <FrontPage front={await getFront(getDb())} newsroom={newsroom} />;
  const words = wordsFor(newsroom.language);
  return (
    <PlainPage newsroom={newsroom} language={newsroom.language} title={words.notOpen}>
      <p>{words.notOpenSentence}</p>
    </PlainPage>
  );
}
