'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { sendFile } from '@/components/desk/media/send-file';

/** Puts a new file in a picture's place, and goes to it. */
export function ReplaceButton({ mediaId }: { mediaId: string }) {
  const id = useId();
  const router = useRouter();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState('');

  const replace = async (file: File) => {
    setShare(0);
    setProblem('');
    const answer = await sendFile(file, { to: `/desk/api/media/${mediaId}/file`, onProgress: setShare });
    setShare(null);
    if ('problem' in answer) return setProblem(answer.problem);
    router.push(`/desk/media/${answer.picture.media}?replaced=${answer.drafts ?? 0}`);
  };

  return (
    <section className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        Replace the file
      </label>
      <p id={`${id}-hint`} className="text-pretty text-soft">
        Working drafts that you may change show the new file. Published versions, and texts approved or scheduled, keep
        the old one.
      </p>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-describedby={`${id}-hint`}
        disabled={share !== null}
        className="mt-1 max-w-full text-soft file:me-3 file:min-h-9 file:cursor-pointer file:rounded-md file:border file:border-rule-strong file:bg-sheet file:px-3 file:font-semibold file:text-ink hover:file:bg-hover pointer-coarse:file:min-h-11"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void replace(file);
          event.target.value = '';
        }}
      />
      {share !== null && (
        <progress value={share} max={1} aria-label="Upload of the new file" className="h-1.5 w-full" />
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      )}
    </section>
  );
}
