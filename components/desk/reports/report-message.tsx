import { outcomeLine } from '@/components/desk/reports/outcome-line';
import type { ReportShown } from '@/components/desk/reports/report-shown';
import { When } from '@/components/desk/ui/when';

type ReportMessageProps = { report: ReportShown; zone: string; now: Date };

/** What a reader wrote, when, and how to reach them; of a closed report also what became of it. */
export function ReportMessage({ report, zone, now }: ReportMessageProps) {
  const { message, contact, createdAt, closedAt, closedBy, answer } = report;
  return (
    <section aria-labelledby="message" className="surface flex flex-col gap-3 p-4 md:p-5">
      <h2 id="message" className="font-semibold">
        What a reader wrote
      </h2>
      <p dir="auto" className="whitespace-pre-line text-base leading-relaxed [overflow-wrap:anywhere]">
        {message}
      </p>
      <p className="text-soft">
        <When at={createdAt} zone={zone} now={now} />
        {' · '}
        {contact ? (
          <a href={`mailto:${contact}`} className="text-accent underline [overflow-wrap:anywhere]">
            {contact}
          </a>
        ) : (
          'no address'
        )}
      </p>
      {closedAt && (
        <div className="border-rule border-t pt-3">
          <p className="font-semibold">{outcomeLine(report)}</p>
          {answer && (
            <p dir="auto" className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">
              {answer}
            </p>
          )}
          <p className="mt-1 text-soft">
            <When at={closedAt} zone={zone} now={now} />
            {closedBy && ` by ${closedBy}`}
          </p>
        </div>
      )}
    </section>
  );
}
