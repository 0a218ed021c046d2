import type { Metadata } from 'next';
import { change, setChecklist } from '@/app/(desk)/desk/(signed-in)/settings/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormCheckbox, FormSelect, FormText } from '@/components/desk/forms/form-fields';
import { PictureField } from '@/components/desk/media/picture-field';
import { ChecklistForm } from '@/components/desk/newsroom/checklist-form';
import { languageOptions } from '@/components/desk/newsroom/language-names';
import { ZoneField } from '@/components/desk/newsroom/zone-field';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import type { NoticePosition } from '@/lib/articles/published';
import { settled } from '@/lib/checklist/rules';
import { deskPath, masterPath } from '@/lib/media/renditions';
import { getChecklistChoices, requireSettings } from '@/lib/newsroom/queries';

const noticePlaces: readonly { value: NoticePosition; name: string }[] = [
  { value: 'top', name: 'Above the text' },
  { value: 'end', name: 'At the end of the text' },
];

export const metadata: Metadata = { title: 'Settings' };

/** What every page says of the newsroom. */
export default async function SettingsPage() {
  await requireManager('settings');
  const { logo, isDrawn, namesUsers, ...shown } = await requireSettings(getDb());
  const drawn = isDrawn ? { id: 'drawn', src: '/media/logo.svg' } : null;
  return (
    <Page>
      <PageHead title="Settings" />
      <Form
        action={change}
        values={{ ...shown, namesUsers: namesUsers ? 'on' : '' }}
        className="surface flex max-w-2xl flex-col gap-4 p-5 sm:p-6"
      >
        <FormText name="name" label="Newsroom name" required autoComplete="off" />
        <FormText
          name="tagline"
          label="Tagline"
          autoComplete="off"
          hint="A line under the name on the front; may be empty."
        />
        <PictureField
          name="logoId"
          label="Logo"
          look="logo"
          picture={logo ? { id: logo.id, src: deskPath(masterPath(logo.sha256)) } : drawn}
          hint="Stands for the name at the head of every page, and is read out as the name. Without one, the name is set in type."
        />
        <ZoneField name="timeZone" />
        <FormSelect
          name="language"
          label="Language"
          options={languageOptions}
          hint="Of the site’s own words, and of new articles until their writers choose another."
        />
        <FormText
          name="contact"
          label="Contact"
          autoComplete="off"
          hint="An e-mail address or a web address, at the foot of every page."
        />
        <FormSelect
          name="noticePosition"
          label="Notices on articles"
          options={noticePlaces}
          hint="Where corrections, clarifications and notes to readers stand."
        />
        <FormCheckbox
          name="namesUsers"
          label="Name the person who published in the public history"
          hint="Otherwise it says “the desk”."
        />
        <FormEnd submit="Save" busy="Saving…" />
      </Form>
      <ChecklistForm action={setChecklist} checklist={settled(await getChecklistChoices(getDb()))} />
    </Page>
  );
}
