import type { ReactNode } from 'react';
import '@/components/record/history.css';

/** The same banner as above an older version. */
export default function SharedPreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
