'use client';

import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { ChecklistWatch } from '@/components/desk/editor/checklist/checklist-watch';
import { useEditing } from '@/components/desk/editor/editor-context';
import type { ChecklistItem } from '@/lib/checklist/check';

const ChecklistContext = createContext<ChecklistWatch | null>(null);

/** Watches the open article for its panel and its dialogs. */
export function ChecklistProvider({ children }: { children: ReactNode }) {
  const { draft, saver, choices } = useEditing();
  const [watch] = useState(() => new ChecklistWatch({ draft, saver, checklist: choices.checklist }));
  useEffect(() => watch.start(), [watch]);
  return <ChecklistContext value={watch}>{children}</ChecklistContext>;
}

/** What there is to look at now, and how to look anew. Throws outside an editor. */
export function useChecklist(): { items: readonly ChecklistItem[]; check: () => readonly ChecklistItem[] } {
  const watch = use(ChecklistContext);
  if (!watch) throw new Error('This part belongs inside an article editor.');
  return { items: useSyncExternalStore(watch.subscribe, watch.getItems, watch.getItems), check: watch.check };
}
