'use client';

import { Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { type LibraryPicture, uploadPicture } from '@/components/desk/editor/pictures/library';

type UploadButtonProps = {
  label: string;
  onPicture: (picture: LibraryPicture) => void;
  /** Called when several files have come in at once: which of them is meant is still to be chosen. */
  onSeveral?: () => void;
  disabled?: boolean;
};

/** A file input that looks like a button, and says beside itself how the upload goes. */
export function UploadButton({ label, onPicture, onSeveral, disabled = false }: UploadButtonProps) {
  const id = useId();
  const [busy, setBusy] = useState('');
  const [notice, setNotice] = useState('');
  const [problem, setProblem] = useState('');

  const upload = async (files: File[]) => {
    setProblem('');
    setNotice('');
    for (const [index, file] of files.entries()) {
      setBusy(files.length > 1 ? `${file.name}, ${index + 1} of ${files.length}` : file.name);
      const answer = await uploadPicture(file);
      if ('problem' in answer)
        setProblem((before) => [before, `${file.name}: ${answer.problem}`].filter(Boolean).join(' '));
      else if (files.length > 1) onSeveral?.();
      else {
        setNotice(answer.notice);
        onPicture(answer.picture);
      }
    }
    setBusy('');
  };

  return (
    <div className="flex flex-col gap-1">
      <div className="relative self-start">
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif"
          multiple={onSeveral !== undefined}
          disabled={disabled || busy !== ''}
          aria-describedby={problem ? `${id}-problem` : undefined}
          className="peer sr-only"
          onChange={(event) => {
            void upload([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label
          htmlFor={id}
          className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-rule-strong bg-sheet px-3 font-semibold hover:bg-hover peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-disabled:cursor-not-allowed peer-disabled:opacity-50 pointer-coarse:min-h-11"
        >
          <Upload aria-hidden size={15} /> {label}
        </label>
      </div>
      <p aria-live="polite" className="text-soft text-xs empty:hidden">
        {busy ? `Uploading ${busy}…` : notice}
      </p>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-bad text-xs">
          {problem}
        </p>
      )}
    </div>
  );
}
