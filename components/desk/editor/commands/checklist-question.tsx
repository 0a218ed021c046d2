'use client';

import type { ChecklistItem } from '@/lib/checklist/check';

type Warning = Pick<ChecklistItem, 'field' | 'href' | 'message'>;
type Props = {
  warnings: readonly Warning[];
  /** Whether somebody tried to go on: then they are asked. */
  asked: boolean;
  onGo: (warning: Warning) => void;
};

/** What the checklist warns of, each with the way to it; the button below then says again that it goes out. */
export function ChecklistQuestion({ warnings, asked, onGo }: Props) {
  if (!warnings.length) return null;
  return (
    <div role={asked ? 'alert' : undefined} className="mb-4 rounded-md border-warn border-s-4 bg-warn-wash px-3 py-2">
      <p className="font-semibold text-warn">{asked ? 'Publish all the same?' : 'Look at this first:'}</p>
      <ul className="mt-1 list-disc ps-5">
        {warnings.map((warning) => (
          <li key={warning.message}>
            <button type="button" className="py-0.5 text-start align-top underline" onClick={() => onGo(warning)}>
              {warning.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
