'use client';

import { useEffect, useState } from 'react';
import type { Sent } from '@/components/desk/editor/saving/open-article';
import { askDesk } from '@/components/desk/editor/saving/send';
import { Button } from '@/components/desk/ui/button';
import type { DeletedDraft as Deleted } from '@/lib/articles/deleted-draft';
import { formatDateTime } from '@/lib/time/format';

type DeletedDraftProps = { articleId: string; zone: string; onBack: () => void };

/** Who deleted a draft, for those who may bring it back; nothing for anybody else. */
export function DeletedDraft({ articleId, zone, onBack }: DeletedDraftProps) {
  const [deleted, setDeleted] = useState<Sent<Deleted> | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const address = `${articleId}/deleted`;
  useEffect(() => {
    let current = true;
    void askDesk<{ deleted: Sent<Deleted> | null }>(address).then((answer) => {
      if (current && 'deleted' in answer) setDeleted(answer.deleted);
    });
    return () => {
      current = false;
    };
  }, [address]);

  const bringBack = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await askDesk<object>(address, { method: 'DELETE' });
    setBusy(false);
    if ('error' in answer) setRefusal(answer.error.message);
    else onBack();
  };

  if (!deleted) return null;
  const { headline, by, at } = deleted;
  return (
    <section aria-label="Deleted draft" className="conflict">
      <p>
        <strong>{headline.trim() ? `“${headline.trim()}”` : 'This draft'} was deleted</strong> by {by},{' '}
        {formatDateTime(new Date(at), zone, 'en')}. It was never published.
      </p>
      {refusal && (
        <p role="alert" className="mt-1 text-bad">
          {refusal}
        </p>
      )}
      <div className="mt-2">
        <Button look="primary" aria-disabled={busy} onClick={() => void bringBack()}>
          Bring it back
        </Button>
      </div>
    </section>
  );
}
