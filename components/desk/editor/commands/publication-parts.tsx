'use client';

import type { Compared } from '@/components/desk/editor/commands/comparison';
import type { Issue } from '@/components/desk/editor/saving/open-article';
import { InlineComparison } from '@/components/record/inline-comparison';
import { deskPath } from '@/lib/media/renditions';

/** What forbids publication, each a sentence that leads to its field. */
export function Blocking({ issues, onGo }: { issues: readonly Issue[]; onGo: (field: string) => void }) {
  if (!issues.length) return null;
  return (
    <div role="alert" className="mb-4 rounded-md border-bad border-s-4 bg-bad-wash px-3 py-2">
      <p className="font-semibold text-bad">Before this can be published:</p>
      <ul className="mt-1 list-disc ps-5">
        {issues.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <button type="button" className="py-0.5 text-start align-top underline" onClick={() => onGo(field)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks, with the reasons, whether a minor edit is one; the button below then says it again. */
export function MinorQuestion({ doubts }: { doubts: readonly string[] }) {
  if (!doubts.length) return null;
  return (
    <div role="alert" className="mt-4 rounded-md border-warn border-s-4 bg-warn-wash px-3 py-2">
      <p className="font-semibold text-warn">Is this really minor?</p>
      <ul className="mt-1 list-disc ps-5">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <p className="mt-1">
        A minor edit leaves Last update where it is and tells readers nothing. If something was wrong, choose
        Correction.
      </p>
    </div>
  );
}

/** The sentences that readers will see changed. */
export function ChangedSentences({ compared, language }: { compared: Compared | null; language: string }) {
  return (
    <section aria-label="What readers will see changed" className="changed-sentences">
      <h3 className="mb-2 font-semibold text-xs">What readers will see changed</h3>
      {!compared && <p className="text-soft">Comparing…</p>}
      {compared?.unchanged && <p className="text-soft">Nothing: the text is what readers last saw.</p>}
      {compared && !compared.unchanged && (
        <InlineComparison comparison={compared.comparison} language={language} most={40} place={deskPath} />
      )}
    </section>
  );
}
