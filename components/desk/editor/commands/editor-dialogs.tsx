'use client';

import { type NoteCommand, NoteDialog } from '@/components/desk/editor/commands/note-dialog';
import { PublishDialog } from '@/components/desk/editor/commands/publish-dialog';
import { ScheduleDialog } from '@/components/desk/editor/commands/schedule-dialog';

export type EditorDialog = 'publish' | 'schedule' | NoteCommand;

/** The one dialog that is open, if any. */
export function EditorDialogs({ open, onClose }: { open: EditorDialog | null; onClose: () => void }) {
  if (!open) return null;
  if (open === 'publish') return <PublishDialog onClose={onClose} />;
  if (open === 'schedule') return <ScheduleDialog onClose={onClose} />;
  return <NoteDialog command={open} onClose={onClose} />;
}
