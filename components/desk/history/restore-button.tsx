'use client';

import { useState } from 'react';
import { sendToDesk } from '@/components/desk/editor/saving/send';
import { Button } from '@/components/desk/ui/button';

type RestoreButtonProps = { articleId: string; version: number; number: number; describedBy: string };

/** Makes an earlier state the newest; the one in between stays in the history, so nobody is asked twice. */
export function RestoreButton({ articleId, version, number, describedBy }: RestoreButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const restore = async () => {
    setBusy(true);
    const unreachable = { error: { code: 'away', message: 'The server cannot be reached. Try again.' } };
    const answer = await sendToDesk(`/${articleId}/restore`, { version, number }).catch(() => unreachable);
    if (!('error' in answer)) return window.location.assign(`/desk/articles/${articleId}`);
    setBusy(false);
    setProblem(answer.error.message);
  };
  return (
    <>
      <Button onClick={restore} disabled={busy} aria-describedby={describedBy}>
        Restore
      </Button>
      {problem && (
        <p role="alert" className="mt-1 text-bad text-xs">
          {problem}
        </p>
      )}
    </>
  );
}
