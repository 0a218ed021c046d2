import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

/** What was just done, said once and calmly; silent otherwise. */
export function Said({ children }: { children: ReactNode }) {
  return (
    <p role="status" className={children ? 'mb-4 flex items-center gap-1.5 text-good' : ''}>
      {children && <Check aria-hidden size={16} />}
      {children}
    </p>
  );
}
