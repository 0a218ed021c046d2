import { ReportRow, type ReportRowProps } from '@/components/desk/reports/report-row';
import type { ReportShown } from '@/components/desk/reports/report-shown';

type ReportTableProps = Omit<ReportRowProps, 'report'> & { lines: ReportShown[] };

const head = 'border-rule border-b px-3 py-2 text-start font-semibold text-soft text-xs';

/** Readers' reports. On narrow screens the first column tells all that the others say. */
export function ReportTable({ lines, ...rest }: ReportTableProps) {
  const isOpen = rest.state === 'open';
  return (
    <div className="surface overflow-hidden">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">
          {isOpen ? 'Open reports, the oldest first' : 'Closed reports, the latest first'}
        </caption>
        <thead className="max-lg:sr-only">
          <tr>
            <th scope="col" className={`${head} w-[42%]`}>
              What is wrong
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              Article
            </th>
            <th scope="col" className={`${head} w-[18%] max-lg:hidden`}>
              {isOpen ? 'Contact' : 'Outcome'}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {isOpen ? 'Received' : 'Closed'}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((report) => (
            <ReportRow key={report.id} report={report} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
