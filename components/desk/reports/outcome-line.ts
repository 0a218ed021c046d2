import type { ReportShown } from '@/components/desk/reports/report-shown';

/** How a report was closed, in words; empty while it is open. */
export function outcomeLine({ outcome, correctedIn }: Pick<ReportShown, 'outcome' | 'correctedIn'>): string {
  if (outcome === 'corrected') return `Corrected in version ${correctedIn}`;
  return outcome === 'unchanged' ? 'Not changed' : '';
}
