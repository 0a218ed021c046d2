'use client';

import { clsx } from 'clsx';
import { type DragEvent, type ReactNode, useState } from 'react';
import type { LibraryPicture } from '@/components/desk/editor/pictures/library';
import { UploadList } from '@/components/desk/media/upload-list';
import { useUploads } from '@/components/desk/media/use-uploads';

type DropZoneProps = {
  /** Where files were let go: called once, ahead of their pictures. */
  onDropped?: (at: { left: number; top: number }) => void;
  onPicture: (picture: LibraryPicture) => void;
  disabled: boolean;
  children: ReactNode;
};

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Files let go over what it holds go into the library, each with how it went below; all else is left to it. */
export function DropZone({ onDropped, onPicture, disabled, children }: DropZoneProps) {
  const { lines, take, retry, cancel } = useUploads({ onPicture });
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    if (disabled || !carriesFiles(event)) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    if (disabled || !carriesFiles(event)) return;
    event.preventDefault();
    // Before the text around it takes the file for something to paste.
    event.stopPropagation();
    setIsOver(false);
    onDropped?.({ left: event.clientX, top: event.clientY });
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a way for the mouse alone; buttons beside it do the same.
    <div
      onDragOverCapture={over}
      onDragLeave={() => setIsOver(false)}
      onDropCapture={drop}
      className={clsx('flex min-w-0 flex-col gap-3 rounded-md', isOver && 'outline-2 outline-accent outline-offset-4')}
    >
      {children}
      {lines.length > 0 && (
        <div dir="ltr" className="text-sm">
          <UploadList lines={lines} onRetry={retry} onCancel={cancel} />
        </div>
      )}
    </div>
  );
}
