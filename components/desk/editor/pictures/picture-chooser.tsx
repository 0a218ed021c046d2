'use client';

import { useCallback, useEffect, useState } from 'react';
import { DropZone } from '@/components/desk/editor/pictures/drop-zone';
import {
  deskSource,
  type LibraryPicture,
  type ListedPicture,
  listPictures,
} from '@/components/desk/editor/pictures/library';
import { UploadButton } from '@/components/desk/editor/pictures/upload-button';
import { moveInGrid } from '@/components/desk/media/grid-keys';
import { RightsLine } from '@/components/desk/media/rights-line';
import { Button } from '@/components/desk/ui/button';
import { Dialog } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';

type PictureChooserProps = {
  onChoose: (picture: LibraryPicture) => void;
  onClose: () => void;
  /** Where the keyboard goes afterwards; to what opened the dialog otherwise. */
  focusAfter?: () => HTMLElement | null;
};
type Found = { pictures: ListedPicture[]; page: number; pages: number };

/** The picture library over the editor: search it, or bring a new picture in. */
export function PictureChooser({ onChoose, onClose, focusAfter }: PictureChooserProps) {
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState('');

  const show = useCallback((answer: Found | { problem: string }) => {
    if ('problem' in answer) return setProblem(answer.problem);
    setProblem('');
    setFound(answer);
  }, []);

  const refresh = () => void listPictures(q, page).then(show);

  useEffect(() => {
    let current = true;
    const ask = setTimeout(async () => {
      const answer = await listPictures(q, page);
      if (current) show(answer);
    }, 150);
    return () => {
      current = false;
      clearTimeout(ask);
    };
  }, [q, page, show]);

  return (
    <Dialog title="Choose a picture" onClose={onClose} {...(focusAfter && { focusAfter })} wide>
      <DropZone onPicture={refresh} disabled={false}>
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="Search the library"
            type="search"
            className="min-w-48 flex-1"
            value={q}
            placeholder="Caption, credit, place, file name"
            onChange={(event) => {
              setQ(event.target.value);
              setPage(1);
            }}
          />
          <UploadButton label="Upload image" onPicture={onChoose} onSeveral={refresh} />
        </div>
        {problem && (
          <p role="alert" className="mt-3 text-bad">
            {problem}
          </p>
        )}
        <ul
          aria-label="Pictures"
          hidden={found?.pictures.length === 0}
          onKeyDown={moveInGrid}
          className="mt-4 grid min-h-40 grid-cols-2 content-start gap-2 sm:grid-cols-4"
        >
          {found?.pictures.map((picture) => (
            <li key={picture.media}>
              <button
                type="button"
                onClick={() => onChoose(picture)}
                className="block w-full overflow-hidden rounded-md border border-rule text-start hover:border-accent"
              >
                <img
                  src={deskSource(picture, 320)}
                  alt={picture.alt}
                  loading="lazy"
                  className="aspect-3/2 w-full bg-hover object-cover"
                />
                <span className="block px-2 py-1 text-xs">
                  <span className="block truncate">{picture.caption || picture.fileName}</span>
                  <RightsLine rights={picture.rights} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        {found?.pictures.length === 0 && (
          <p className="text-soft">
            {q ? 'No picture says that.' : 'The library is empty. Drop pictures here, or upload the first.'}
          </p>
        )}
        {found && found.pages > 1 && (
          <div className="mt-3 flex items-center justify-between gap-2">
            <Button disabled={page <= 1} onClick={() => setPage(page - 1)}>
              Newer
            </Button>
            <span className="text-soft">
              {found.page} of {found.pages}
            </span>
            <Button disabled={page >= found.pages} onClick={() => setPage(page + 1)}>
              Older
            </Button>
          </div>
        )}
      </DropZone>
    </Dialog>
  );
}
