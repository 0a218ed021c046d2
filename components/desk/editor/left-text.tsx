'use client';

import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { GoneText } from '@/components/desk/editor/gone-text';
import { type KeptText, ownerOf } from '@/components/desk/editor/saving/browser-store';
import { listTextsBy, takeUp, throwAway } from '@/components/desk/editor/saving/left-texts';
import { Page } from '@/components/desk/ui/page-head';
import { formatDateTime } from '@/lib/time/format';

/** What this browser kept of an article that is not there any more, the newest first. */
export function LeftText({ site, userId, zone }: { site: string; userId: string; zone: string }) {
  const { id } = useParams<{ id: string }>();
  const [texts, setTexts] = useState<KeptText[]>([]);
  useEffect(() => {
    let current = true;
    void listTextsBy(ownerOf(site, userId), ({ articleId }) => articleId === id).then(
      ({ left }) => current && setTexts(left),
    );
    return () => {
      current = false;
    };
  }, [site, userId, id]);

  const forget = async (text: KeptText) => {
    const taken = await takeUp(text);
    if (taken) await throwAway(taken);
  };
  if (texts.length === 0) return null;
  return (
    <Page>
      {texts.map((text) => (
        <GoneText
          key={text.position.client}
          title={`Your text from ${formatDateTime(new Date(text.at), zone, 'en')} is here, and its article is gone.`}
          read={() => text.document}
          userId={userId}
          forget={() => forget(text)}
        />
      ))}
    </Page>
  );
}
