import { useEditing, useField } from '@/components/desk/editor/editor-context';
import { useRevisionComparison } from '@/components/desk/editor/talk/use-revisions';
import { InlineComparison } from '@/components/record/inline-comparison';
import { deskPath } from '@/lib/media/renditions';

/** How one saved state differs from another, as one text. */
export function RevisionDifference({ from, to }: { from: number; to: number }) {
  const { saver } = useEditing();
  const [language] = useField('language');
  const arriving = useRevisionComparison(saver.id, from, to);
  return (
    <section aria-label="Comparison" className="changed-sentences">
      <h3 className="mb-2 font-semibold">
        From revision {from} to {to}
      </h3>
      {!arriving && <p className="text-soft">Comparing…</p>}
      {arriving && 'problem' in arriving && <p role="alert">{arriving.problem}</p>}
      {arriving && 'comparison' in arriving && (
        <InlineComparison comparison={arriving.comparison} language={language} place={deskPath} anchors="then-" />
      )}
    </section>
  );
}
