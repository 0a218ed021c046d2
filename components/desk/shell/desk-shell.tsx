import type { ReactNode } from 'react';
import type { PalettePlaces } from '@/components/desk/palette/palette-dialog';
import { Rail } from '@/components/desk/shell/rail';
import { canManage } from '@/lib/articles/permissions';
import type { Actor } from '@/lib/people/actor';

type Place = {
  href: string;
  name: string;
  icon: 'articles' | 'mentions' | 'reports' | 'media' | 'authors' | 'sections' | 'people' | 'settings' | 'redactions';
  /** How many things wait there for somebody. */
  waiting?: number;
};

/** What waits, by the address of the place. */
export type Waiting = Record<string, number>;

/** Where a person may go; what they may only look at is linked too, what they may not enter is not. */
function placesFor({ role }: Actor, waiting: Waiting): Place[] {
  const places: (Place & { open: boolean })[] = [
    { href: '/desk/articles', name: 'Articles', icon: 'articles', open: true },
    { href: '/desk/mentions', name: 'Mentions', icon: 'mentions', open: true },
    { href: '/desk/reports', name: 'Reports', icon: 'reports', open: canManage('reports', role) },
    { href: '/desk/media', name: 'Media', icon: 'media', open: canManage('media', role) },
    { href: '/desk/authors', name: 'Authors', icon: 'authors', open: canManage('authors', role) },
    { href: '/desk/sections', name: 'Sections', icon: 'sections', open: canManage('sections', role) },
    { href: '/desk/redactions', name: 'Redactions', icon: 'redactions', open: canManage('redactions', role) },
    { href: '/desk/people', name: 'People', icon: 'people', open: canManage('people', role) },
    { href: '/desk/settings', name: 'Settings', icon: 'settings', open: canManage('settings', role) },
  ];
  return places
    .filter(({ open }) => open)
    .map(({ href, name, icon }) => ({ href, name, icon, waiting: waiting[href] }));
}

type DeskShellProps = {
  actor: Actor;
  newsroom: string;
  waiting?: Waiting;
  /** The sections' and the person's own views' addresses. */
  further: Pick<PalettePlaces, 'sections' | 'views'>;
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** Every signed-in page: the rail with where to go and who is here, and the page beside it. */
export function DeskShell({ actor, newsroom, waiting = {}, further, signOut, children }: DeskShellProps) {
  return (
    <div className="md:grid md:grid-cols-[4rem_minmax(0,1fr)] xl:grid-cols-[13rem_minmax(0,1fr)]">
      <a
        href="#page"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 font-semibold text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
      >
        Skip to the page
      </a>
      <Rail
        newsroom={newsroom}
        person={{ name: actor.name, role: actor.role }}
        places={placesFor(actor, waiting)}
        further={further}
        signOut={signOut}
      />
      <main id="page" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
    </div>
  );
}
