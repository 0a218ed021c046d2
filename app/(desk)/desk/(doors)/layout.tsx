import type { ReactNode } from 'react';
import { Nameplate } from '@/components/desk/doors/nameplate';
import { getDb } from '@/db/client';
import { getNewsroom } from '@/lib/newsroom/queries';

/** The newspaper's back door: its name, and the one thing to do here. */
export default async function DoorsLayout({ children }: { children: ReactNode }) {
  const newsroom = await getNewsroom(getDb());
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-10 sm:py-[12dvh]">
      {newsroom && (
        <header>
          <Nameplate name={newsroom.name} language={newsroom.language} logo={newsroom.logo} />
        </header>
      )}
      <main className="mt-8 w-full max-w-md flex-1">{children}</main>
      <footer className="pt-8 text-soft text-xs">
        Set with <span className="stet-mark">Stet</span>
      </footer>
    </div>
  );
}
