import type { Metadata } from 'next';
import { add } from '@/app/(desk)/desk/(signed-in)/people/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormSelect, FormText } from '@/components/desk/forms/form-fields';
import { PasswordField } from '@/components/desk/forms/password-field';
import { roleOptions } from '@/components/desk/people/role-options';
import { SecretOnce } from '@/components/desk/people/secret-once';
import { Back } from '@/components/desk/ui/back';
import { Page, PageHead } from '@/components/desk/ui/page-head';

export const metadata: Metadata = { title: 'Add a person' };

export default async function NewPersonPage() {
  await requireManager('people');
  return (
    <Page>
      <Back href="/desk/people">People</Back>
      <PageHead title="Add a person" />
      <Form action={add} values={{ role: 'reporter' }} className="surface flex max-w-2xl flex-col gap-4 p-5 sm:p-6">
        <FormText name="name" label="Name" required autoFocus autoComplete="off" />
        <FormText
          name="email"
          label="Email"
          type="email"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          hint="What they sign in with. Stet sends no e-mail: tell them yourself."
        />
        <FormSelect name="role" label="Role" options={roleOptions} />
        <PasswordField
          name="password"
          label="Password"
          autoComplete="new-password"
          hint="Leave it empty to have one made up. Either way you see it once, after adding."
        />
        <FormEnd submit="Add person" busy="Adding…" />
        <SecretOnce />
      </Form>
    </Page>
  );
}
