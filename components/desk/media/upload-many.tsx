'use client';

import { Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type DragEvent, useId, useRef, useState } from 'react';
import { uploadPicture } from '@/components/desk/editor/pictures/library';
import { type UploadLine, UploadList } from '@/components/desk/media/upload-list';

const types = 'image/jpeg,image/png,image/webp,image/gif';

/** Brings any number of pictures into the library, one after another, and says of each how it went. */
export function UploadMany() {
  const id = useId();
  const router = useRouter();
  const [lines, setLines] = useState<UploadLine[]>([]);
  const [isOver, setIsOver] = useState(false);
  const queue = useRef<{ key: number; file: File }[]>([]);
  const busy = useRef(false);
  const next = useRef(0);

  const say = (key: number, line: Partial<UploadLine>) =>
    setLines((before) => before.map((one) => (one.key === key ? { ...one, ...line } : one)));

  const work = async () => {
    if (busy.current) return;
    busy.current = true;
    for (let one = queue.current.shift(); one; one = queue.current.shift()) {
      say(one.key, { state: 'sending' });
      const answer = await uploadPicture(one.file);
      if ('problem' in answer) say(one.key, { state: 'refused', words: answer.problem });
      else say(one.key, { state: answer.isNew ? 'added' : 'known', words: answer.notice, media: answer.picture.media });
    }
    busy.current = false;
    router.refresh();
  };

  const take = (files: Iterable<File>) => {
    const taken = [...files].map((file) => ({ key: next.current++, file }));
    queue.current.push(...taken);
    const added = taken.map(({ key, file }) => ({ key, name: file.name, state: 'waiting' as const, words: '' }));
    setLines((before) => [...added, ...before]);
    void work();
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <section
      aria-label="Upload"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={`mb-5 rounded-lg border border-dashed p-4 transition-colors ${isOver ? 'border-accent bg-accent-wash' : 'border-rule-strong'}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="relative">
          <input
            id={id}
            type="file"
            multiple
            accept={types}
            aria-describedby={`${id}-hint`}
            className="peer sr-only"
            onChange={(event) => {
              take(event.target.files ?? []);
              event.target.value = '';
            }}
          />
          <label
            htmlFor={id}
            className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md bg-accent px-3 font-semibold text-on-accent hover:bg-accent-strong peer-focus-visible:outline-2 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 pointer-coarse:min-h-11"
          >
            <Upload aria-hidden size={16} /> Upload pictures
          </label>
        </div>
        <p id={`${id}-hint`} className="text-soft">
          <span className="pointer-coarse:hidden">Or drop them here. </span>JPEG, PNG, WebP or GIF; where and with what
          they were taken is removed.
        </p>
      </div>
      <UploadList lines={lines} />
    </section>
  );
}
