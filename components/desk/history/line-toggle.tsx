import type { RevisionLine } from '@/components/desk/history/use-revision-lines';

/** Opens a line that stands for several states, and closes it again. */
export function LineToggle({ line, onToggle }: { line: RevisionLine; onToggle: (line: RevisionLine) => void }) {
  if (line.earlier.length === 0) return null;
  return (
    <button
      type="button"
      aria-expanded={line.isOpen}
      aria-label={`Each time, until revision ${line.number}`}
      className="py-0.5 text-accent underline underline-offset-2"
      onClick={() => onToggle(line)}
    >
      Each time
    </button>
  );
}
