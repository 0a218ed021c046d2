import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signIn } from '@/app/(desk)/desk/(doors)/sign-in/actions';
import { DemoPeople } from '@/components/desk/doors/demo-people';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormText } from '@/components/desk/forms/form-fields';
import { getDb } from '@/db/client';
import { getDemoPeople } from '@/lib/auth/demo-people';
import { getActor } from '@/lib/auth/session';
import { wayBack } from '@/lib/auth/way-back';
import { getNewsroom } from '@/lib/newsroom/queries';
import { isLocal } from '@/lib/newsroom/site-address';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ from?: string | string[] }> };

/** The desk's door. Who is in already is sent on; an empty newsroom is set up first. */
export default async function SignInPage({ searchParams }: Props) {
  const from = wayBack((await searchParams).from);
  if (await getActor()) redirect(from ?? '/desk/articles');
  if (!(await getNewsroom(getDb()))) redirect('/desk/setup');
  const demo = isLocal() ? await getDemoPeople(getDb()) : null;
  const action = signIn.bind(null, from);
  return (
    <>
      <h1 className="mb-4 text-center text-base text-soft">Sign in to the desk</h1>
      <Form action={action} className="surface flex flex-col gap-4 p-5 sm:p-6">
        <FormText
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <FormText name="password" label="Password" type="password" autoComplete="current-password" required />
        <FormEnd submit="Sign in" busy="Signing in…" wide />
      </Form>
      {demo && <DemoPeople {...demo} action={action} />}
    </>
  );
}
