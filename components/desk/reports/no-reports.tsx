import { Empty } from '@/components/desk/ui/page-head';
import { queueAddress, type ReportFilters } from '@/lib/reports/filters';

/** An empty queue: nobody has reported anything, or everything is answered. */
export function NoReports({ filters: { state, article } }: { filters: ReportFilters }) {
  if (state === 'closed') {
    return (
      <Empty>
        <p className="text-ink">No report has been closed{article ? ' on this article' : ''} yet.</p>
      </Empty>
    );
  }
  return (
    <Empty>
      <p className="font-display font-semibold text-2xl text-ink">Nothing waits for an answer</p>
      <p className="mx-auto mt-2 max-w-md text-pretty">
        Under every article readers find “Report an error”. What they write stands here beside the version that they
        saw, until you correct the article or tell them why it stays.
      </p>
      <p className="mt-3">
        <a href={queueAddress({ state: 'closed', article })} className="text-accent underline">
          See what was answered
        </a>
      </p>
    </Empty>
  );
}
