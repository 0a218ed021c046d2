'use client';

import { useEditing } from '@/components/desk/editor/editor-context';
import type { LastSaves } from '@/components/desk/editor/saving/browser-store';
import { useKeptText } from '@/components/desk/editor/use-kept-text';
import { Button } from '@/components/desk/ui/button';
import { formatDateTime } from '@/lib/time/format';

type FoundDraftProps = { owner: string; userId: string; lastSaves: LastSaves };

/** Says that text which an earlier page of this browser could not save is here, or offers it for a new article. */
export function FoundDraft({ owner, userId, lastSaves }: FoundDraftProps) {
  const { saver, draft, choices } = useEditing();
  const { found, isBack, bringBack, dismiss } = useKeptText({ owner, userId, lastSaves, saver, draft });
  if (!found) return null;
  return (
    <section aria-label="Your earlier text" className="conflict">
      <p>
        <strong>Your text from {formatDateTime(new Date(found.at), choices.zone, 'en')} is here.</strong>{' '}
        {isBack ? 'It had not reached the server, and goes there now.' : 'It was never saved.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {isBack ? (
          <Button onClick={dismiss}>Good</Button>
        ) : (
          <>
            <Button look="primary" onClick={() => void bringBack()}>
              Bring it back
            </Button>
            <Button onClick={dismiss}>Throw it away</Button>
          </>
        )}
      </div>
    </section>
  );
}
