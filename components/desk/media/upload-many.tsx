'use client';

import { Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { UploadList } from '@/components/desk/media/upload-list';
import { usePageDrop } from '@/components/desk/media/use-page-drop';
import { useUploads } from '@/components/desk/media/use-uploads';

const types = 'image/jpeg,image/png,image/webp,image/gif';

/** Brings pictures into the library, chosen or let go anywhere on the page, and says of each how it went. */
export function UploadMany() {
  const id = useId();
  const router = useRouter();
  const { lines, take, retry, cancel } = useUploads({ onDone: () => router.refresh() });
  const isOver = usePageDrop(take);

  return (
    <section
      aria-label="Upload"
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
          <span className="pointer-coarse:hidden">Or drop them anywhere on this page. </span>JPEG, PNG, WebP or GIF.
          Caption, credit, place and rights are read from the file; coordinates and the camera’s data are removed.
        </p>
      </div>
      {isOver && (
        <p
          aria-hidden
          className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-lg border-2 border-accent border-dashed bg-accent-wash/90 font-semibold text-lg"
        >
          Let go: they go into the library
        </p>
      )}
      <UploadList lines={lines} onRetry={retry} onCancel={cancel} />
    </section>
  );
}
