'use client';

import { useState } from 'react';
import { newArticleOf } from '@/components/desk/editor/saving/save-as-new';
import { Button } from '@/components/desk/ui/button';
import type { ArticleDocument } from '@/lib/articles/document';

type GoneTextProps = {
  title: string;
  read: () => ArticleDocument;
  userId: string;
  /** Takes the text out of the browser's store: another article has it, or nobody wants it. */
  forget: () => Promise<unknown>;
};

/** A text whose article was deleted, or is not its writer's to see any more, and what can be done with it. */
export function GoneText({ title, read, userId, forget }: GoneTextProps) {
  const [saveAsNew] = useState(() => newArticleOf(read, userId));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await saveAsNew();
    const made = 'article' in answer ? answer.article : null;
    if (made) await leaveFor(`/desk/articles/${made.id}`);
    else setRefusal('error' in answer ? answer.error.message : null);
    setBusy(false);
  };
  const leaveFor = async (address: string) => {
    await forget();
    window.location.assign(address);
  };

  return (
    <section aria-label={title} className="conflict">
      <p>
        <strong>{title}</strong> Save your text as an article of its own to go on with it.
      </p>
      {refusal && (
        <p role="alert" className="mt-1 text-bad">
          {refusal}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="primary" aria-disabled={busy} onClick={() => void save()}>
          Save it as a new article
        </Button>
        <Button onClick={() => void leaveFor('/desk/articles')}>Throw it away</Button>
      </div>
    </section>
  );
}
