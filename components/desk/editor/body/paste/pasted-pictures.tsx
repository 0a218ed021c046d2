'use client';

import { useEffect, useState } from 'react';
import { type LibraryPicture, uploadPicture } from '@/components/desk/editor/pictures/library';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { Checkbox } from '@/components/desk/ui/field';

/** A picture that the clipboard holds, with what was said of it where it came from. */
export type HeldPicture = { file: File; alt: string };

type PastedPicturesProps = {
  pictures: HeldPicture[];
  onAdd: (picture: LibraryPicture) => void;
  onClose: () => void;
};

/** Asks which of the pasted pictures go into the library and the text. */
export function PastedPictures({ pictures, onAdd, onClose }: PastedPicturesProps) {
  const [wanted, setWanted] = useState(() => new Set(pictures));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const add = async () => {
    setBusy(true);
    setProblem('');
    const left = new Set(wanted);
    for (const picture of wanted) {
      const answer = await uploadPicture(picture.file);
      if ('problem' in answer) {
        setProblem(`${picture.file.name}: ${answer.problem}`);
        setWanted(left);
        return setBusy(false);
      }
      left.delete(picture);
      onAdd({ ...answer.picture, alt: answer.picture.alt || picture.alt });
    }
    onClose();
  };
  const toggle = (picture: HeldPicture, isWanted: boolean) => {
    const next = new Set(wanted);
    if (isWanted) next.add(picture);
    else next.delete(picture);
    setWanted(next);
  };

  return (
    <Dialog
      title={pictures.length === 1 ? 'A picture came with the text' : `${pictures.length} pictures came with the text`}
      description="Those you add go into the library, and into the text after what you pasted."
      onClose={onClose}
    >
      <ul className="flex flex-col gap-3">
        {pictures.map((picture) => (
          <li key={picture.file.name} className="flex items-center gap-3">
            <Thumbnail file={picture.file} />
            <Checkbox
              label={picture.alt || picture.file.name}
              checked={wanted.has(picture)}
              disabled={busy}
              onChange={(event) => toggle(picture, event.target.checked)}
            />
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-3 text-bad">
          {problem}
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose}>Leave them out</Button>
        <Button look="primary" disabled={busy || wanted.size === 0} onClick={() => void add()}>
          {busy ? 'Uploading…' : 'Add to the text'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Thumbnail({ file }: { file: File }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(file);
    setSrc(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return <img src={src} alt="" className="h-16 w-24 rounded bg-hover object-cover" />;
}
