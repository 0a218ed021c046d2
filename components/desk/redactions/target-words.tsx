import { Marked } from '@/components/desk/redactions/marked';
import { partName } from '@/components/desk/redactions/part-names';
import { deskPath, renditionPath } from '@/lib/media/renditions';
import type { RedactionTarget } from '@/lib/redactions/target';

/** What was marked, for those who decide on it. */
export function TargetWords({ target }: { target: RedactionTarget }) {
  switch (target.kind) {
    case 'passage':
      return (
        <p dir="auto" className="whitespace-pre-line break-words">
          <Marked>{target.text}</Marked>
        </p>
      );
    case 'field':
      return (
        <p className="break-words">
          <span className="text-soft">{partName(target.field)}: </span>
          <Marked>{target.text}</Marked>
        </p>
      );
    case 'picture':
      return (
        <img
          src={deskPath(renditionPath(target.sha256, 320, 'jpeg'))}
          alt="What was marked"
          className="max-h-48 w-auto max-w-full"
        />
      );
  }
}
