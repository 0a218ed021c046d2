import type { Metadata } from 'next';
import { changePassword, signOutOthers } from '@/app/(desk)/desk/(signed-in)/account/actions';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormText } from '@/components/desk/forms/form-fields';
import { PasswordField } from '@/components/desk/forms/password-field';
import { OtherBrowsers } from '@/components/desk/people/other-browsers';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { currentSessionId, requireActor } from '@/lib/auth/session';
import { listOtherSessions } from '@/lib/auth/sessions';
import { requireNewsroom } from '@/lib/newsroom/queries';

export const metadata: Metadata = { title: 'Your account' };

/** Who one is here, one's password, and where else one is signed in. */
export default async function AccountPage() {
  const actor = await requireActor();
  const sessionId = (await currentSessionId()) ?? '';
  const [others, { timeZone }] = await Promise.all([
    listOtherSessions(getDb(), actor.id, sessionId),
    requireNewsroom(getDb()),
  ]);
  return (
    <Page>
      <PageHead title="Your account" />
      <div className="flex max-w-2xl flex-col gap-5">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <dt className="text-soft">Name</dt>
          <dd>{actor.name}</dd>
          <dt className="text-soft">Email</dt>
          <dd className="min-w-0 break-words">{actor.email}</dd>
          <dt className="text-soft">Role</dt>
          <dd className="capitalize">{actor.role}</dd>
        </dl>
        <section aria-labelledby="password" className="surface p-5 sm:p-6">
          <h2 id="password" className="mb-3 font-semibold">
            Change your password
          </h2>
          <Form action={changePassword} className="flex flex-col gap-4">
            {/* For password keepers: whose password it is. */}
            <input type="text" name="username" autoComplete="username" value={actor.email} readOnly hidden />
            <FormText
              name="current"
              label="Current password"
              type="password"
              autoComplete="current-password"
              required
            />
            <PasswordField name="password" label="New password" autoComplete="new-password" />
            <FormEnd submit="Change password" busy="Changing…" />
          </Form>
        </section>
        <section aria-labelledby="browsers" className="surface p-5 sm:p-6">
          <h2 id="browsers" className="mb-2 font-semibold">
            Other browsers
          </h2>
          <Form action={signOutOthers} className="flex flex-col gap-4">
            <OtherBrowsers sessions={others} zone={timeZone} now={new Date()} />
            <FormEnd submit="Sign out other browsers" busy="Signing them out…" look="plain" />
          </Form>
        </section>
      </div>
    </Page>
  );
}
