'use client';

import { useParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { DeletedDraft } from '@/components/desk/editor/deleted-draft';
import { GoneText } from '@/components/desk/editor/gone-text';
import { type KeptText, ownerOf } from '@/components/desk/editor/saving/browser-store';
import { listTextsBy, takeUp, throwAway } from '@/components/desk/editor/saving/left-texts';
import { Page } from '@/components/desk/ui/page-head';
import { formatDateTime } from '@/lib/time/format';

/** At the address of an article that is not there: who deleted it, and what this browser kept of it, the newest first. */
export function GoneArticle({ site, userId, zone }: { site: string; userId: string; zone: string }) {
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
  return (
    <Page>
      <DeletedDraft articleId={id} zone={zone} onBack={() => window.location.reload()} />
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
