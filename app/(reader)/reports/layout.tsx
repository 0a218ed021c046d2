import type { ReactNode } from 'react';
import '@/components/record/report.css';

/** The same style as the page that the report was written on. */
export default function ReportLayout({ children }: { children: ReactNode }) {
  return children;
}
