'use client';

import { useState } from 'react';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { TextField } from '@/components/desk/ui/field';
import { wallTime, zoneLabel } from '@/lib/time/format';

/** Before when nothing of the article may go out; for editors. Takes effect at once; the text has no part in it. */
export function EmbargoField() {
  const { saver, choices } = useEditing();
  const article = useOpenArticle();
  const [typed, setTyped] = useState<string | null>(null);
  if (!article?.commands.includes('embargo')) return null;
  const until = article.embargoUntil ? new Date(article.embargoUntil) : null;
  const stands = until ? wallTime(until, choices.zone) : '';
  const wall = typed ?? stands;
  const set = async () => {
    if (await saver.embargo(wall || null)) setTyped(null);
  };
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label="Embargo until"
        type="datetime-local"
        value={wall}
        onChange={(event) => setTyped(event.target.value)}
        hint={`${choices.zone} (${zoneLabel(choices.zone, until ?? new Date())}). Until then it cannot be published. Empty: none.`}
      />
      {wall !== stands && (
        <Button onClick={() => void set()} className="self-start">
          {wall ? 'Set embargo' : 'Lift embargo'}
        </Button>
      )}
    </div>
  );
}
