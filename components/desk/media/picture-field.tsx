'use client';

import { useState } from 'react';
import { deskSource, type LibraryPicture } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';
import { UploadButton } from '@/components/desk/editor/pictures/upload-button';
import { useFormField } from '@/components/desk/forms/form';
import { Button } from '@/components/desk/ui/button';

type Shown = { id: string; src: string };
type PictureFieldProps = {
  name: string;
  label: string;
  hint?: string;
  picture: Shown | null;
  /** How it is framed here. */
  look: 'portrait' | 'logo';
};

const frames = {
  portrait: 'size-24 rounded-full bg-hover object-cover',
  logo: 'h-16 w-auto max-w-full self-start rounded-md border border-rule bg-sheet object-contain p-2',
};

/** A picture of the library in a form: upload one, choose one, or none. */
export function PictureField({ name, label, hint, picture, look }: PictureFieldProps) {
  const { problem } = useFormField(name);
  const [shown, setShown] = useState(picture);
  const [choosing, setChoosing] = useState(false);
  const take = (chosen: LibraryPicture) => {
    setChoosing(false);
    setShown({ id: chosen.media, src: deskSource(chosen, 320) });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 font-semibold text-xs">{label}</legend>
      <input type="hidden" name={name} value={shown?.id ?? ''} />
      {shown && <img src={shown.src} alt={`${label} as it is now`} className={frames[look]} />}
      <div className="flex flex-wrap items-start gap-2">
        <UploadButton label="Upload" onPicture={take} />
        <Button onClick={() => setChoosing(true)}>Choose from library</Button>
        {shown && (
          <Button look="quiet" onClick={() => setShown(null)}>
            Remove
          </Button>
        )}
      </div>
      {problem && <p className="text-bad text-xs">{problem}</p>}
      {hint && <p className="text-soft text-xs">{hint}</p>}
      {choosing && <PictureChooser onChoose={take} onClose={() => setChoosing(false)} />}
    </fieldset>
  );
}
