'use client';

import { Undo2 } from 'lucide-react';
import type { Bulk } from '@/components/desk/articles/use-bulk';
import { Button } from '@/components/desk/ui/button';

export const bulkSaidId = 'bulk-said';

/** What came of the last change to many articles, why some were left alone, and the way back. */
export function BulkSaid({ bulk: { said, busy, undo } }: { bulk: Bulk }) {
  const look = said?.isBad ? 'border-bad bg-bad-wash text-bad' : 'border-accent bg-sheet';
  return (
    <div id={bulkSaidId} tabIndex={-1} className="outline-none">
      <div role="status" className={said ? `mb-3 rounded-md border-s-4 px-3 py-2 ${look}` : ''}>
        {said && <p>{said.words}</p>}
        {said && said.refused.length > 0 && (
          <ul className="mt-1 list-disc ps-5 text-soft">
            {said.refused.map(({ articleId, headline, why }) => (
              <li key={articleId}>
                {headline && <b className="font-semibold text-ink">{headline}: </b>}
                {why}
              </li>
            ))}
          </ul>
        )}
      </div>
      {said?.undo && (
        <Button className="mb-3" disabled={busy} onClick={undo}>
          <Undo2 aria-hidden size={15} /> Undo
        </Button>
      )}
    </div>
  );
}
