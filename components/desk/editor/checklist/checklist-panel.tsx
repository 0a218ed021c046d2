'use client';

import { Check, CircleAlert, CircleDashed, Info } from 'lucide-react';
import { useChecklist } from '@/components/desk/editor/checklist/checklist-context';
import { placeOf } from '@/components/desk/editor/checklist/go-to-item';
import { useOpenArticle } from '@/components/desk/editor/editor-context';
import type { ChecklistItem } from '@/lib/checklist/check';

const looks = {
  error: { Icon: CircleDashed, name: 'Needed' },
  warning: { Icon: CircleAlert, name: 'To look at' },
  note: { Icon: Info, name: 'For your eyes' },
} as const;

/** What to look at before the article goes out, while it is written. Silent: the Publish dialog asks. */
export function ChecklistPanel() {
  const { items } = useChecklist();
  const article = useOpenArticle();
  if (article && !article.canEdit) return null;
  return (
    <section aria-label="Before it goes out" className="checklist">
      <h2>Before it goes out</h2>
      {items.length === 0 ? (
        <p className="flex items-center gap-1.5 text-good">
          <Check aria-hidden size={15} className="shrink-0" /> Nothing is missing
        </p>
      ) : (
        <ul>
          {items.map((item) => (
            <Item key={`${item.rule} ${item.field} ${item.message}`} {...item} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ level, field, href, message }: ChecklistItem) {
  const { Icon, name } = looks[level];
  return (
    <li data-level={level}>
      <Icon role="img" aria-label={name} size={15} className="mt-0.75 shrink-0" />
      <button type="button" onClick={() => placeOf({ field, ...(href && { href }) })?.focus()}>
        {message}
      </button>
    </li>
  );
}
