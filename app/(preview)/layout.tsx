import type { ReactNode } from 'react';
import '@/app/(reader)/reader.css';
import '@/components/desk/preview/preview.css';
import '@/components/record/history.css';

/** The readers' own layout under a desk address: each page draws its document, as theirs do. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
