import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';
import { StateBadge } from '@/components/desk/ui/state-badge';
import { When } from '@/components/desk/ui/when';
import type { ListColumn } from '@/lib/articles/desk-columns';
import type { DeskLine } from '@/lib/articles/desk-list';

export type Clock = { zone: string; now: Date };

/** What one column says of one article; null where it has nothing to say. */
export function columnCell(column: ListColumn, line: DeskLine, clock: Clock): ReactNode {
  const { sectionName, bylines, assignedTo, topics, firstPublishedAt } = line;
  switch (column) {
    case 'state':
      return <Standing line={line} {...clock} />;
    case 'section':
      return sectionName;
    case 'by':
      return bylines.length > 0 ? <span className="line-clamp-2">{bylines.join(', ')}</span> : null;
    case 'assigned':
      return assignedTo;
    case 'topics':
      return topics.length > 0 ? <span className="line-clamp-2">{topics.join(', ')}</span> : null;
    case 'published':
      return firstPublishedAt && <When at={firstPublishedAt} {...clock} />;
    case 'changed':
      return <Changed line={line} {...clock} />;
  }
}

function Standing({ line, zone, now }: { line: DeskLine } & Clock) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <StateBadge live={line.live} draftState={line.draftState} />
      {line.isArchived && <span className="text-soft text-xs">Archived</span>}
      {line.draftState === 'scheduled' && line.scheduledAt && (
        <span className="inline-flex items-center gap-1 text-violet text-xs">
          <CalendarClock aria-hidden size={13} className="lg:hidden" />
          <When at={line.scheduledAt} zone={zone} now={now} />
        </span>
      )}
    </span>
  );
}

function Changed({ line, zone, now }: { line: DeskLine } & Clock) {
  return (
    <span className="flex gap-x-1.5 lg:flex-col">
      <When at={line.updatedAt} zone={zone} now={now} />
      {line.updatedBy && <span className="text-soft lg:text-xs">by {line.updatedBy}</span>}
    </span>
  );
}
