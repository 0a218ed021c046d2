import { flushSync } from 'react-dom';
import { moveSelection } from '@/components/desk/editor/fields/move-selection';

/**
 * Carries out a change of what fields say. A field whose value is set has its cursor at its end; in the one that somebody
 * writes in, the cursor stays at the words where it stood.
 */
export function keepCursor(change: () => void): void {
  const field = document.activeElement;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const { value, selectionStart: start, selectionEnd: end, selectionDirection } = isText ? field : nowhere;
  flushSync(change);
  // Without a selection there is no text to write in.
  if (!isText || start === null || end === null || field.value === value) return;
  const moved = moveSelection({ start, end }, value, field.value);
  field.setSelectionRange(moved.start, moved.end, selectionDirection ?? 'none');
}

const nowhere = { value: '', selectionStart: null, selectionEnd: null, selectionDirection: null };
