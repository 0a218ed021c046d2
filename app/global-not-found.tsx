import type { Metadata } from 'next';
import '@/app/(reader)/reader.css';
import { findNewsroom } from '@/app/(reader)/find';
import { NotFoundPage } from '@/components/front/missing';
import { wordsFor } from '@/lib/words/words';

export async function generateMetadata(): Promise<Metadata> {
  const newsroom = await findNewsroom();
  return { title: `${wordsFor(newsroom.language).notFound} | ${newsroom.name}`, robots: { index: false } };
}

/** Addresses that no route has. */
export default async function NotFound() {
  return <NotFoundPage newsroom={await findNewsroom()} />;
}
