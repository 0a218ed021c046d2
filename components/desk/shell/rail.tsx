'use client';

import {
  AtSign,
  EyeOff,
  FileText,
  Flag,
  Image,
  LogOut,
  Menu,
  PenLine,
  Plus,
  Rows3,
  Settings,
  UserRound,
  UsersRound,
  X,
} from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { Palette } from '@/components/desk/palette/palette';
import type { PalettePlaces } from '@/components/desk/palette/palette-dialog';
import { useHydrated } from '@/components/desk/ui/use-hydrated';

const icons = {
  articles: FileText,
  mentions: AtSign,
  reports: Flag,
  media: Image,
  authors: PenLine,
  sections: Rows3,
  people: UsersRound,
  settings: Settings,
  account: UserRound,
  redactions: EyeOff,
} as const;

type Place = { href: string; name: string; icon: keyof typeof icons; waiting?: number };
type RailProps = {
  newsroom: string;
  person: { name: string; role: string };
  places: Place[];
  /** Where else the palette leads. */
  further: Pick<PalettePlaces, 'sections' | 'views'>;
  signOut: () => Promise<void>;
};

const line =
  'relative flex items-center gap-2.5 rounded-md px-3 py-2.5 text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent md:justify-center md:px-0 xl:justify-start xl:px-3 xl:py-2';
/** In the narrow rail the icon stands alone; its word is still there to be heard. */
const word = 'md:sr-only xl:not-sr-only';

/**
 * Plain links on purpose: a whole page is asked for each time, so what a person may see is decided anew and an editor
 * that is left warns of unsaved text.
 */
function RailLink({ href, name, icon, waiting = 0 }: Place) {
  const pathname = usePathname();
  const Icon = icons[icon];
  const here = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <li>
      <a href={href} className={line} aria-current={here ? 'page' : undefined} title={name}>
        <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
        <span className={word}>{name}</span>
        {waiting > 0 && (
          <span className="rounded-full bg-accent-wash px-1.5 font-semibold text-accent text-xs tabular-nums md:absolute md:end-0.5 md:top-0.5 xl:static xl:ms-auto">
            {waiting > 99 ? '99+' : waiting}
            <span className="sr-only"> waiting</span>
          </span>
        )}
      </a>
    </li>
  );
}

/** Beside the page on wide screens, a bar above it with a menu on phones. */
export function Rail({ newsroom, person, places, further, signOut }: RailProps) {
  const [open, setOpen] = useState(false);
  const Toggle = open ? X : Menu;
  return (
    <header className="sticky top-0 z-30 border-rule border-b bg-ground md:flex md:h-dvh md:flex-col md:border-e md:border-b-0">
      <div className="flex items-center gap-2 px-4 py-2 md:flex-col md:px-2 md:pt-4 xl:items-stretch xl:px-3">
        <a href="/desk" className="min-w-0 flex-1 truncate py-1 font-semibold md:text-center xl:px-3 xl:text-start">
          <span className="stet-mark">Stet</span>
          <span className="ms-2 font-normal text-soft md:hidden xl:ms-0 xl:block xl:truncate xl:text-xs xl:pt-1">
            {newsroom}
          </span>
        </a>
        <a
          href="/desk/articles/new"
          title="New article"
          className="inline-flex min-h-10 items-center gap-2 rounded-md bg-accent px-3 font-semibold text-on-accent hover:bg-accent-strong md:mt-3 md:w-11 md:justify-center md:px-0 xl:w-full xl:justify-start xl:px-3"
        >
          <Plus aria-hidden size={17} className="shrink-0" />
          <span className={word}>New article</span>
        </a>
        <Palette
          places={{ pages: [...places, { href: '/desk/account', name: 'Account' }], ...further }}
          signOut={signOut}
        />
        <button
          type="button"
          disabled={!useHydrated()}
          aria-expanded={open}
          aria-controls="rail"
          onClick={() => setOpen(!open)}
          className="inline-flex size-11 items-center justify-center rounded-md hover:bg-hover md:hidden"
        >
          <Toggle aria-hidden size={20} />
          <span className="sr-only">Menu</span>
        </button>
      </div>
      <div
        id="rail"
        className={`${open ? 'flex' : 'hidden'} flex-col gap-3 border-rule border-t px-3 pt-3 pb-4 md:flex md:min-h-0 md:flex-1 md:overflow-y-auto md:border-t-0 md:px-2 xl:px-3`}
      >
        <nav aria-label="Desk">
          <ul className="flex flex-col gap-0.5">
            {places.map((place) => (
              <RailLink key={place.href} {...place} />
            ))}
          </ul>
        </nav>
        <div className="mt-auto border-rule border-t pt-3">
          <ul>
            <RailLink href="/desk/account" name="Account" icon="account" />
          </ul>
          <form action={signOut}>
            <button type="submit" title={`Sign out ${person.name}`} className={`${line} w-full`}>
              <LogOut aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
              <span className={word}>Sign out</span>
            </button>
          </form>
          <p className="px-3 pt-2 text-soft text-xs md:hidden xl:block">
            <span className="block truncate font-semibold text-ink">{person.name}</span>
            <span className="capitalize">{person.role}</span>
          </p>
        </div>
      </div>
    </header>
  );
}
