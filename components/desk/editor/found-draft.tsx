'use client';

import { useEditing } from '@/components/desk/editor/editor-context';
import { useLocalDraft } from '@/components/desk/editor/use-local-draft';
import { Button } from '@/components/desk/ui/button';
import { formatDateTime } from '@/lib/time/format';

/** Text that an earlier page of this browser could not save, offered back. */
export function FoundDraft({ userId }: { userId: string }) {
  const { saver, draft, choices } = useEditing();
  const { found, bringBack, throwAway } = useLocalDraft(userId, saver, draft);
  if (!found) return null;
  const moved = found.version !== null && found.version !== saver.state.article?.version;
  return (
    <section aria-label="Unsaved text" className="conflict">
      <p>
        <strong>Your text from {formatDateTime(new Date(found.at), choices.zone, 'en')} is here.</strong> It was never
        saved
        {moved ? ', and the article has moved on since.' : '.'}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="primary" onClick={bringBack}>
          Bring it back
        </Button>
        <Button onClick={throwAway}>Throw it away</Button>
      </div>
    </section>
  );
}
