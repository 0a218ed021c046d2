import { When } from '@/components/desk/ui/when';
import type { MentionLine } from '@/lib/comments/mentions';

type MentionListProps = { lines: MentionLine[]; zone: string; now: Date };

/** Where somebody was mentioned. Opening one says that it was seen. */
export function MentionList({ lines, zone, now }: MentionListProps) {
  if (lines.length === 0) {
    return (
      <p className="max-w-prose text-pretty text-soft">
        Nobody has mentioned you yet. When a colleague writes @ and your name in a comment, it stands here until you
        have looked.
      </p>
    );
  }
  return (
    <ul className="surface max-w-3xl divide-y divide-rule">
      {lines.map((line) => (
        <li key={line.comment} className="px-4 py-3">
          <Mention line={line} zone={zone} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Mention({ line, zone, now }: { line: MentionLine; zone: string; now: Date }) {
  const { articleId, thread, headline, quote, text, by, at, readAt, resolvedAt } = line;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        {!readAt && (
          <span className="rounded-full bg-accent-wash px-2 py-0.5 font-semibold text-accent text-xs">New</span>
        )}
        <a href={`/desk/articles/${articleId}?thread=${thread}`} className="font-semibold hover:underline">
          {headline || 'Untitled article'}
        </a>
        {resolvedAt && <span className="text-soft text-xs">Resolved</span>}
      </p>
      <p dir="auto" className="mt-1 max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">
        {text}
      </p>
      <p className="mt-1 text-soft text-xs">
        {by}, <When at={at} zone={zone} now={now} />, on <q dir="auto">{quote.slice(0, 80)}</q>
      </p>
    </>
  );
}
