'use client';

import type { ReactNode } from 'react';
import { useFormField } from '@/components/desk/forms/form';
import { FormArea, FormSelect } from '@/components/desk/forms/form-fields';
import { inVersions, partName } from '@/components/desk/redactions/part-names';
import { deskPath, renditionPath } from '@/lib/media/renditions';
import type { Markable, MarkablePicture } from '@/lib/redactions/markable';

type MarkFieldsProps = { fields: Markable[]; pictures: MarkablePicture[] };

/** What is to go: words wherever they stand, one field, or a picture. */
export function MarkFields({ fields, pictures }: MarkFieldsProps) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-2 font-semibold">What must go</legend>
      <Way value="passage" name="A passage" help="Words wherever they stand, in every article, version and draft.">
        <FormArea
          name="text"
          label="The words, exactly as they stand"
          hint="From one paragraph at a time. Every paragraph and field that holds them goes whole; capital letters count."
          autoComplete="off"
          spellCheck={false}
        />
      </Way>
      {fields.length > 0 && (
        <Way
          value="field"
          name="A field"
          help="A headline, a byline, a caption … of this article, in each version that reads so."
        >
          <FormSelect
            name="field"
            label="Field"
            options={fields.map(({ field, text, versions }, place) => ({
              value: String(place),
              name: `${partName(field)}: ${short(text)} (${inVersions(versions)})`,
            }))}
          />
        </Way>
      )}
      {pictures.length > 0 && (
        <Way
          value="picture"
          name="A picture"
          help="Wherever it is shown, its file and every size of it, and out of the library."
        >
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {pictures.map((picture) => (
              <Picture key={picture.sha256} {...picture} />
            ))}
          </div>
        </Way>
      )}
    </fieldset>
  );
}

type WayProps = { value: string; name: string; help: string; children: ReactNode };

/** Its own fields are seen once it is chosen, without a script too. */
function Way({ value, name, help, children }: WayProps) {
  const field = useFormField('kind');
  return (
    <div className="group rounded-md px-3 py-2 hover:bg-hover has-[>label>input:checked]:bg-accent-wash">
      <label className="flex items-start gap-2.5 py-1">
        <input
          type="radio"
          name="kind"
          value={value}
          defaultChecked={field.value === value}
          className="mt-0.5 size-4 shrink-0"
        />
        <span>
          <span className="block font-semibold">{name}</span>
          <span className="block text-soft text-xs">{help}</span>
        </span>
      </label>
      <div className="hidden ps-6.5 pt-2 pb-2 group-has-[>label>input:checked]:block">{children}</div>
    </div>
  );
}

function Picture({ sha256, alt, caption, versions }: MarkablePicture) {
  const { value } = useFormField('picture');
  return (
    <label className="surface block overflow-hidden has-checked:border-accent">
      <img
        src={deskPath(renditionPath(sha256, 320, 'jpeg'))}
        alt={alt}
        className="aspect-3/2 w-full bg-hover object-cover"
      />
      <span className="flex items-start gap-2 p-2 text-xs">
        <input
          type="radio"
          name="picture"
          value={sha256}
          defaultChecked={value === sha256}
          className="mt-0.5 size-4 shrink-0"
        />
        <span className="min-w-0 break-words">
          {caption || alt || 'Without a caption'}
          <span className="block text-soft">In {inVersions(versions)}</span>
        </span>
      </span>
    </label>
  );
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()} …` : text);
