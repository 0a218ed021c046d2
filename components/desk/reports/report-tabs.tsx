import { queueAddress, type ReportFilters } from '@/lib/reports/filters';

type ReportTabsProps = { filters: ReportFilters; open: number; closed: number };

/** Which reports are listed: those that wait, or those that were answered; of all articles, or of one. */
export function ReportTabs({ filters: { state, article }, ...counts }: ReportTabsProps) {
  const tabs = [
    { state: 'open', name: 'Open' },
    { state: 'closed', name: 'Closed' },
  ] as const;
  return (
    <nav aria-label="Which reports" className="mb-4 flex flex-wrap items-center gap-x-1 gap-y-2">
      {tabs.map((tab) => (
        <a
          key={tab.state}
          href={queueAddress({ state: tab.state, article })}
          aria-current={tab.state === state ? 'page' : undefined}
          className="inline-flex min-h-9 items-center rounded-md px-3 text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:min-h-11"
        >
          {tab.name} ({counts[tab.state].toLocaleString('en')})
        </a>
      ))}
      {article && (
        <p className="ms-3 text-soft">
          On one article.{' '}
          <a href={queueAddress({ state })} className="text-accent underline underline-offset-3">
            Show all
          </a>
        </p>
      )}
    </nav>
  );
}
