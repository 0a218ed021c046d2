import { FormArea, FormText } from '@/components/desk/forms/form-fields';

/** What is said of a picture, and what its owner allows. */
export function PictureFormFields({ readOnly }: { readOnly: boolean }) {
  return (
    <>
      <FormArea name="caption" label="Caption" rows={2} readOnly={readOnly} />
      <FormText name="credit" label="Credit" placeholder="Photographer / Agency" readOnly={readOnly} />
      <FormText
        name="alt"
        label="Alt text"
        readOnly={readOnly}
        hint="What the picture shows, for whoever cannot see it. Pictures need it, and a credit, to be published."
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText name="place" label="Place" readOnly={readOnly} />
        <FormText name="takenOn" label="Date" type="date" readOnly={readOnly} />
      </div>
      <FormText name="keywords" label="Keywords" hint="With commas between." readOnly={readOnly} />
      <fieldset className="flex flex-col gap-4 border-rule border-t pt-3">
        <legend className="pe-2 font-semibold">Rights</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <FormText name="agency" label="Agency" readOnly={readOnly} />
          <FormText
            name="useUntil"
            label="Do not use after"
            type="date"
            readOnly={readOnly}
            hint="After that day no article can newly show it."
          />
        </div>
        <FormText name="licence" label="Licence" readOnly={readOnly} />
        <FormArea name="restrictions" label="Restrictions" rows={2} readOnly={readOnly} />
      </fieldset>
    </>
  );
}
