import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeskShell } from '@/components/desk/shell/desk-shell';
import { getDb } from '@/db/client';
import { listAddress } from '@/lib/articles/desk-filters';
import { canManage } from '@/lib/articles/permissions';
import { requireActor, signOutHere } from '@/lib/auth/session';
import { countUnreadMentions } from '@/lib/comments/mentions';
import { getNewsroom } from '@/lib/newsroom/queries';
import { countOpenRedactions } from '@/lib/redactions/queries';
import { countOpenReports } from '@/lib/reports/queries';
import { listViews } from '@/lib/views/queries';

async function signOut(): Promise<void> {
  'use server';
  await signOutHere();
}

/** Draws the rail. Each page within still asks who is there: a layout is not drawn again between pages. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const newsroom = await getNewsroom(getDb());
  if (!newsroom) redirect('/desk/setup');
  const waiting = {
    '/desk/mentions': await countUnreadMentions(getDb(), actor),
    '/desk/reports': canManage('reports', actor.role) ? await countOpenReports(getDb()) : 0,
    '/desk/redactions': canManage('redactions', actor.role) ? await countOpenRedactions(getDb()) : 0,
  };
  const views = await listViews(getDb(), { actor });
  const further = {
    sections: newsroom.sections.map(({ id, name }) => ({ name, href: listAddress({ section: id }) })),
    views: views.map(({ name, query }) => ({ name, href: `/desk/articles?${query}` })),
  };
  return (
    <DeskShell actor={actor} newsroom={newsroom.name} waiting={waiting} further={further} signOut={signOut}>
      {children}
    </DeskShell>
  );
}
