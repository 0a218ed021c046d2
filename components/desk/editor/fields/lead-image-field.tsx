'use client';

import { useState } from 'react';
import { useCanEdit, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { DropZone } from '@/components/desk/editor/pictures/drop-zone';
import { FocalPoint } from '@/components/desk/editor/pictures/focal-point';
import { type LibraryPicture, quoted } from '@/components/desk/editor/pictures/library';
import { PictureChooser } from '@/components/desk/editor/pictures/picture-chooser';
import { PictureWords } from '@/components/desk/editor/pictures/picture-words';
import { UploadButton } from '@/components/desk/editor/pictures/upload-button';
import { Button } from '@/components/desk/ui/button';

const ids = { alt: fieldId('leadImage.alt'), credit: fieldId('leadImage.credit') };

/** The picture above the text, on fronts and in shared links. */
export function LeadImageField() {
  const [picture, set] = useField('leadImage');
  const [choosing, setChoosing] = useState(false);
  const canEdit = useCanEdit();
  const take = (chosen: LibraryPicture) => {
    setChoosing(false);
    set(quoted(chosen));
  };

  return (
    <fieldset className="lead-image" id={fieldId('leadImage')} tabIndex={-1}>
      <legend>Lead image</legend>
      <DropZone onPicture={take} disabled={!canEdit}>
        {picture && (
          <>
            <FocalPoint picture={picture} disabled={!canEdit} onChange={(focus) => set({ ...picture, ...focus })} />
            <PictureWords
              words={picture}
              ids={ids}
              readOnly={!canEdit}
              onChange={(words) => set({ ...picture, ...words })}
            />
          </>
        )}
        <div className="flex flex-wrap items-start gap-2">
          <UploadButton label="Upload image" onPicture={take} disabled={!canEdit} />
          <Button disabled={!canEdit} onClick={() => setChoosing(true)}>
            Choose from library
          </Button>
          {picture && (
            <Button look="quiet" disabled={!canEdit} onClick={() => set(null)}>
              Remove image
            </Button>
          )}
        </div>
      </DropZone>
      {choosing && <PictureChooser onChoose={take} onClose={() => setChoosing(false)} />}
    </fieldset>
  );
}
