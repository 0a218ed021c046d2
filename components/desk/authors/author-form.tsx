import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormArea, FormSelect } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { NameAndSlug } from '@/components/desk/forms/name-and-slug';
import { PictureField } from '@/components/desk/media/picture-field';
import { authorKinds, kindNames } from '@/lib/authors/kinds';

type Author = { name: string; slug: string; kind: string; biography: string; userId: string | null };
type AuthorFormProps = {
  action: FormAction;
  /** Null for one still to be added. */
  author: Author | null;
  portrait: { id: string; src: string } | null;
  /** Accounts that may write as this author. */
  users: { id: string; name: string }[];
  language: string;
};

const kinds = authorKinds.map((kind) => ({ value: kind, name: kindNames[kind] }));

/** Who stands in bylines, and on the page that bylines lead to. */
export function AuthorForm({ action, author, portrait, users, language }: AuthorFormProps) {
  const values = {
    name: author?.name ?? '',
    slug: author?.slug ?? '',
    kind: author?.kind ?? 'person',
    biography: author?.biography ?? '',
    userId: author?.userId ?? '',
  };
  const accounts = [{ value: '', name: 'No account' }, ...users.map(({ id, name }) => ({ value: id, name }))];
  return (
    <Form action={action} values={values} className="surface flex max-w-2xl flex-col gap-4 p-5 sm:p-6">
      <NameAndSlug
        language={language}
        isNew={!author}
        autoFocus={!author}
        nameHint={author ? 'Published bylines keep the name that was printed; new ones take this.' : undefined}
        slugHint={
          author
            ? 'The end of the page’s address, after /authors/. Old links go on leading here.'
            : 'The end of the page’s address, after /authors/. Follows the name until you change it.'
        }
      />
      <FormSelect name="kind" label="Kind" options={kinds} />
      <FormArea name="biography" label="Biography" rows={4} hint="A few sentences for the author’s own page." />
      <PictureField name="portraitId" label="Portrait" picture={portrait} look="portrait" />
      <FormSelect
        name="userId"
        label="Account"
        options={accounts}
        hint="Whoever signs in with it finds the author’s articles among their own. Many authors have none."
      />
      <FormEnd submit={author ? 'Save' : 'Add author'} busy={author ? 'Saving…' : 'Adding…'} />
    </Form>
  );
}
