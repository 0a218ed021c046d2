import type { ReactNode } from 'react';
import '@/components/record/comparison.css';
import '@/components/record/history.css';
import '@/components/record/sides.css';

/** What only the record's pages need of style stays out of the articles'. */
export default function HistoryLayout({ children }: { children: ReactNode }) {
  return children;
}
