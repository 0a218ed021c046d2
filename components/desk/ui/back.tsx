import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';

/** The way up to the list that a page belongs to. */
export function Back({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="mb-2 inline-flex min-h-8 items-center gap-1 text-soft hover:text-ink">
      <ArrowLeft aria-hidden size={15} className="rtl:rotate-180" /> {children}
    </a>
  );
}
