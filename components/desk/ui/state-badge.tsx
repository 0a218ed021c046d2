import { Archive, CalendarClock, CircleCheck, CircleDashed, CircleDot, CornerUpLeft, Eye, EyeOff } from 'lucide-react';
import type { ArticleState } from '@/lib/articles/status';

const drafts = {
  none: null,
  draft: { word: 'Draft', icon: CircleDashed, tone: 'text-soft bg-hover' },
  'in review': { word: 'In review', icon: Eye, tone: 'text-warn bg-warn-wash' },
  returned: { word: 'Returned', icon: CornerUpLeft, tone: 'text-bad bg-bad-wash' },
  approved: { word: 'Approved', icon: CircleCheck, tone: 'text-good bg-good-wash' },
  scheduled: { word: 'Scheduled', icon: CalendarClock, tone: 'text-violet bg-violet-wash' },
} as const;
const lives = {
  none: null,
  published: { word: 'Published', icon: CircleDot, tone: 'text-good bg-good-wash' },
  retracted: { word: 'Retracted', icon: Archive, tone: 'text-bad bg-bad-wash' },
  unpublished: { word: 'Unpublished', icon: EyeOff, tone: 'text-bad bg-bad-wash' },
} as const;

/** Where an article stands, by word and shape as well as colour. */
export function StateBadge({ live, draftState }: ArticleState) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {[lives[live], drafts[draftState]].map(
        (state) =>
          state && (
            <span
              key={state.word}
              className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-0.5 font-semibold text-xs ${state.tone}`}
            >
              <state.icon aria-hidden size={13} />
              {state.word}
            </span>
          ),
      )}
    </span>
  );
}
