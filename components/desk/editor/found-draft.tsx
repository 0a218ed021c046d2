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
  const { found, bringBack, dismiss } = useKeptText({ owner, userId, lastSaves, saver, draft });
  if (!found) return null;
  return (
    <section aria-label="Your earlier text" className="conflict">
      <p>
        <strong>Your text from {formatDateTime(new Date(found.text.at), choices.zone, 'en')} is here.</strong>{' '}
        {said[found.is]}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {found.is === 'offered' ? (
          <>
            <Button look="primary" onClick={() => void bringBack()}>
              Bring it back
            </Button>
            <Button onClick={() => void dismiss()}>Throw it away</Button>
          </>
        ) : (
          <Button onClick={() => void dismiss()}>Good</Button>
        )}
      </div>
    </section>
  );
}

const said = {
  offered: 'It was never saved.',
  back: 'It had not reached the server.',
  elsewhere: 'Another window of this browser has taken it up: go on there.',
};
