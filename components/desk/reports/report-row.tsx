import { outcomeLine } from '@/components/desk/reports/outcome-line';
import type { ReportShown } from '@/components/desk/reports/report-shown';
import { When } from '@/components/desk/ui/when';

export type ReportRowProps = { report: ReportShown; state: 'open' | 'closed'; zone: string; now: Date };

const cell = 'px-3 py-2.5 align-top max-lg:hidden';

/** One report: what it says, of which version of what, and since when it waits. */
export function ReportRow({ report, state, zone, now }: ReportRowProps) {
  const { id, message, contact, createdAt, closedAt } = report;
  const at = state === 'closed' && closedAt ? closedAt : createdAt;
  const third = state === 'open' ? contact : outcomeLine(report);
  return (
    <tr className="border-rule border-b last:border-b-0 hover:bg-hover">
      <td className="px-3 py-3 align-top lg:py-2.5">
        <a
          href={`/desk/reports/${id}`}
          dir="auto"
          className="line-clamp-2 font-semibold leading-snug hover:text-accent max-lg:text-base [overflow-wrap:anywhere]"
        >
          {message}
        </a>
        <div className="mt-1.5 flex flex-col gap-1 text-soft text-xs lg:hidden">
          <Article report={report} />
          {third && <span className="[overflow-wrap:anywhere]">{third}</span>}
          <When at={at} zone={zone} now={now} />
        </div>
      </td>
      <td className={cell}>
        <Article report={report} />
      </td>
      <td className={`${cell} [overflow-wrap:anywhere]`}>{third}</td>
      <td className={cell}>
        <When at={at} zone={zone} now={now} />
      </td>
    </tr>
  );
}

function Article({ report: { headline, language, number } }: { report: ReportShown }) {
  return (
    <span className="block">
      <bdi lang={language}>{headline || 'Untitled article'}</bdi>
      <span className="whitespace-nowrap text-soft text-xs">, version {number}</span>
    </span>
  );
}
