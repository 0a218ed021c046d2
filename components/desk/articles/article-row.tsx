import { CalendarClock } from 'lucide-react';
import { StateBadge } from '@/components/desk/ui/state-badge';
import { When } from '@/components/desk/ui/when';
import type { DeskLine } from '@/lib/articles/desk-list';
import { directionOf } from '@/lib/words/languages';

export type RowProps = { line: DeskLine; zone: string; now: Date };

const cell = 'px-3 py-2.5 align-top max-lg:hidden';

/** One article: what it says, where it stands, who touched it last. */
export function ArticleRow({ line, zone, now }: RowProps) {
  const { id, headline, language, sectionName, bylines, updatedAt, updatedBy } = line;
  const names = bylines.join(', ');
  return (
    <tr className="border-rule border-b last:border-b-0 hover:bg-hover">
      <td className="px-3 py-3 align-top lg:py-2.5">
        <a
          href={`/desk/articles/${id}`}
          lang={language}
          dir={directionOf(language)}
          className="inline-block font-semibold leading-snug text-balance hover:text-accent max-lg:text-base"
        >
          {headline || <span className="text-soft italic">No headline yet</span>}
        </a>
        <div className="mt-1.5 flex flex-col gap-1 text-soft text-xs lg:hidden">
          <Standing line={line} zone={zone} now={now} />
          <span>{[sectionName, names].filter(Boolean).join(' · ')}</span>
          <Changed at={updatedAt} by={updatedBy} zone={zone} now={now} />
        </div>
      </td>
      <td className={cell}>
        <Standing line={line} zone={zone} now={now} />
      </td>
      <td className={cell}>{sectionName}</td>
      <td className={cell}>
        <span className="line-clamp-2">{names}</span>
      </td>
      <td className={cell}>
        <Changed at={updatedAt} by={updatedBy} zone={zone} now={now} />
      </td>
    </tr>
  );
}

function Standing({ line, zone, now }: RowProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <StateBadge live={line.live} draftState={line.draftState} />
      {line.draftState === 'scheduled' && line.scheduledAt && (
        <span className="inline-flex items-center gap-1 text-violet text-xs">
          <CalendarClock aria-hidden size={13} className="lg:hidden" />
          <When at={line.scheduledAt} zone={zone} now={now} />
        </span>
      )}
    </span>
  );
}

function Changed({ at, by, zone, now }: { at: Date; by: string; zone: string; now: Date }) {
  return (
    <span className="flex gap-x-1.5 lg:flex-col">
      <When at={at} zone={zone} now={now} />
      {by && <span className="text-soft lg:text-xs">by {by}</span>}
    </span>
  );
}
