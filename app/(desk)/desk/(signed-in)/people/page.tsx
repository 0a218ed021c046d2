import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { PeopleTable } from '@/components/desk/people/people-table';
import { ButtonLink } from '@/components/desk/ui/button';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listUsers } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'People' };

/** Who can sign in, as what. */
export default async function PeoplePage() {
  const actor = await requireManager('people');
  const [people, { timeZone }] = await Promise.all([listUsers(getDb()), requireNewsroom(getDb())]);
  return (
    <Page>
      <PageHead title="People">
        <ButtonLink href="/desk/people/new">
          <Plus aria-hidden size={15} /> Add a person
        </ButtonLink>
      </PageHead>
      <PeopleTable people={people} selfId={actor.id} zone={timeZone} now={new Date()} />
    </Page>
  );
}
