import type { ReactNode } from 'react';
import '@/components/record/report.css';

/** What only forms need of style stays out of the articles'. */
export default function ReportLayout({ children }: { children: ReactNode }) {
  return children;
}
