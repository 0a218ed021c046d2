import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { givePassword, giveRole, suspend } from '@/app/(desk)/desk/(signed-in)/people/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormSelect } from '@/components/desk/forms/form-fields';
import { Sure } from '@/components/desk/forms/sure';
import { PersonFacts } from '@/components/desk/people/person-facts';
import { roleOptions } from '@/components/desk/people/role-options';
import { SecretOnce } from '@/components/desk/people/secret-once';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { listUsers } from '@/lib/people/queries';

export const metadata: Metadata = { title: 'Person' };

type Props = { params: Promise<{ id: string }> };

/** One account: what it may do, its password, whether its door is open. */
export default async function PersonPage({ params }: Props) {
  const actor = await requireManager('people');
  const { id } = await params;
  const [people, { timeZone }] = await Promise.all([listUsers(getDb()), requireNewsroom(getDb())]);
  const person = people.find((one) => one.id === id);
  if (!person) notFound();
  const isSelf = person.id === actor.id;
  return (
    <Page>
      <Back href="/desk/people">People</Back>
      <PageHead title={person.name} />
      <div className="flex max-w-2xl flex-col gap-5">
        <PersonFacts person={person} zone={timeZone} now={new Date()} />
        <Form
          action={giveRole.bind(null, person.id)}
          values={{ role: person.role }}
          className="surface flex flex-col gap-4 p-5"
        >
          <FormSelect name="role" label="Role" options={roleOptions} />
          <FormEnd submit="Save role" busy="Saving…" />
        </Form>
        {isSelf ? (
          <p className="text-soft">
            Your own password is changed on{' '}
            <a href="/desk/account" className="text-accent underline">
              your account
            </a>
            .
          </p>
        ) : (
          <Form action={givePassword.bind(null, person.id)} className="surface flex flex-col gap-4 p-5">
            <div>
              <h2 className="font-semibold">New password</h2>
              <p className="mt-1 text-soft text-pretty">
                Stet makes one up and shows it here once. The old one stops at once, in every browser.
              </p>
            </div>
            <FormEnd submit="Make a new password" busy="Making one…" look="plain" />
            <SecretOnce />
          </Form>
        )}
        {person.suspendedAt ? (
          <Form key="readmit" action={suspend.bind(null, person.id, false)} className="surface flex flex-col gap-4 p-5">
            <p className="text-pretty">Suspended: nobody can sign in with this account. Everything it wrote stays.</p>
            <FormEnd submit="Readmit" busy="Readmitting…" look="plain" />
          </Form>
        ) : (
          <Sure
            key="suspend"
            title="Suspend this account"
            action={suspend.bind(null, person.id, true)}
            submit="Suspend"
            busy="Suspending…"
          >
            {isSelf ? 'You are' : `${person.name} is`} signed out everywhere at once and cannot sign in again until an
            admin readmits {isSelf ? 'you' : 'them'}. Articles, drafts and bylines stay as they are.
          </Sure>
        )}
      </div>
    </Page>
  );
}
