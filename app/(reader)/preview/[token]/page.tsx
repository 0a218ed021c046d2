import type { Metadata } from 'next';
import { connection } from 'next/server';
import { cache } from 'react';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { findNewsroom } from '@/app/(reader)/find';
import { SharedPreviewPage } from '@/components/article/shared-preview-page';
import { PlainPage } from '@/components/front/missing';
import { getDb } from '@/db/client';
import { sharedPreviewPath } from '@/lib/articles/paths';
import { answerWith } from '@/lib/cache/tags';
import { countPreviewView } from '@/lib/previews/commands';
import { getSharedPreview } from '@/lib/previews/queries';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ token: string }> };

const findPreview = cache(async (token: string) => {
  await connection();
  return getSharedPreview(getDb(), token);
});

/** Says nothing of the text: programs that show links to people keep what they read here. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [newsroom, shared] = await Promise.all([findNewsroom(), findPreview((await params).token)]);
  const words = wordsFor(newsroom.language);
  return {
    title: `${shared ? words.preview.title : words.notFound} | ${newsroom.name}`,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** One revision that is not published, for whoever was sent the link. */
export default async function SharedPreview({ params }: Props) {
  const { token } = await params;
  const [newsroom, shared] = await Promise.all([findNewsroom(), findPreview(token)]);
  if (!shared) return <Elsewhere lookup={{ found: 'nothing' }} newsroom={newsroom} />;
  if (shared.state === 'ended') {
    answerWith(410);
    const { ended, endedSentence } = wordsFor(newsroom.language).preview;
    return (
      <PlainPage newsroom={newsroom} language={newsroom.language} title={ended}>
        <p>{endedSentence}</p>
      </PlainPage>
    );
  }
  await countPreviewView(getDb(), shared.id);
  return <SharedPreviewPage shared={shared} newsroom={newsroom} at={sharedPreviewPath(token)} />;
}
