import { isId } from '@/lib/body/ids';

/** What the queue shows: an address, so that it can be kept and sent to a colleague. */
export type ReportFilters = { state: 'open' | 'closed'; article?: string; page?: number };

type Query = Record<string, string | string[] | undefined>;

/** The filters that an address of the queue names; what it cannot mean is left out. */
export function readReportFilters({ state, article, page }: Query): ReportFilters {
  const number = Number(page);
  return {
    state: state === 'closed' ? 'closed' : 'open',
    ...(typeof article === 'string' && isId(article) && { article }),
    ...(Number.isSafeInteger(number) && number > 1 && { page: Math.min(number, 1_000_000) }),
  };
}

/** The address of the queue under these filters. */
export function queueAddress({ state, article, page }: ReportFilters): string {
  const query = new URLSearchParams({ ...(state === 'closed' && { state }), ...(article && { article }) });
  if (page && page > 1) query.set('page', String(page));
  return query.size ? `/desk/reports?${query}` : '/desk/reports';
}
