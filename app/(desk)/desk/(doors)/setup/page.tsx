import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { setUp } from '@/app/(desk)/desk/(doors)/setup/actions';
import { isLetIn } from '@/app/(desk)/desk/(doors)/setup/knock';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormSelect, FormText } from '@/components/desk/forms/form-fields';
import { PasswordField } from '@/components/desk/forms/password-field';
import { languageOptions } from '@/components/desk/newsroom/language-names';
import { ZoneField } from '@/components/desk/newsroom/zone-field';
import { getDb } from '@/db/client';
import { getNewsroom } from '@/lib/newsroom/queries';

export const metadata: Metadata = { title: 'Set up the newsroom' };

type Props = { searchParams: Promise<{ code?: string | string[] }> };

/** Where an empty newsroom begins, once. */
export default async function SetUpPage({ searchParams }: Props) {
  const { code } = await searchParams;
  const said = typeof code === 'string' ? code : null;
  if (await getNewsroom(getDb())) redirect('/desk/articles');
  if (!(await isLetIn(said))) notFound();
  return (
    <>
      <h1 className="text-center font-display font-semibold text-3xl">A new newsroom</h1>
      <p className="mt-2 mb-6 text-center text-soft text-pretty">
        A name, a first section, and you. All of it can be changed later; your first article can be out in a minute.
      </p>
      <Form
        action={setUp.bind(null, said)}
        values={{ language: 'en', timeZone: 'UTC' }}
        className="flex flex-col gap-5"
      >
        <fieldset className="surface flex flex-col gap-4 p-5 sm:p-6">
          <legend className="float-start w-full font-semibold">The newsroom</legend>
          <FormText name="name" label="Newsroom name" required autoFocus autoComplete="organization" />
          <ZoneField name="timeZone" guess />
          <FormSelect name="language" label="Language" options={languageOptions} />
          <FormText name="section" label="First section" required placeholder="News, Politics, City …" />
        </fieldset>
        <fieldset className="surface flex flex-col gap-4 p-5 sm:p-6">
          <legend className="float-start w-full font-semibold">You, its first admin</legend>
          <FormText name="yourName" label="Your name" required autoComplete="name" />
          <FormText name="email" label="Email" type="email" required autoComplete="username" autoCapitalize="none" />
          <PasswordField name="password" label="Password" autoComplete="new-password" />
        </fieldset>
        <FormEnd submit="Set up the newsroom" busy="Setting up…" wide />
      </Form>
    </>
  );
}
