'use client';

import { Globe } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AskedPicture } from '@/components/desk/editor/body/paste/held-pictures';
import { useEditing } from '@/components/desk/editor/editor-context';
import { fetchPicture, type LibraryPicture, uploadPicture } from '@/components/desk/editor/pictures/library';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { Checkbox } from '@/components/desk/ui/field';

type PastedPicturesProps = {
  pictures: AskedPicture[];
  onAdd: (asked: AskedPicture, picture: LibraryPicture) => void;
  /** Told which were not added. */
  onClose: (left: AskedPicture[]) => void;
  focusAfter: () => HTMLElement | null;
};

/** Asks which of the pasted pictures go into the library and the text; those that fail stay here, each with its reason. */
export function PastedPictures({ pictures, onAdd, onClose, focusAfter }: PastedPicturesProps) {
  const { saver } = useEditing();
  const [left, setLeft] = useState(pictures);
  const [unwanted, setUnwanted] = useState<ReadonlySet<AskedPicture>>(new Set());
  const [problems, setProblems] = useState<ReadonlyMap<AskedPicture, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const wanted = left.filter((picture) => !unwanted.has(picture));

  const bring = ({ source }: AskedPicture) =>
    source instanceof File ? uploadPicture(source) : fetchPicture(saver.id, source);
  const add = async () => {
    if (busy) return;
    setBusy(true);
    setProblems(new Map());
    // A picture is fetched for an article, which has to be known to the server by then.
    if (!saver.state.article) await saver.save();
    const failed = new Map<AskedPicture, string>();
    const added = new Set<AskedPicture>();
    for (const picture of wanted) {
      const answer = await bring(picture);
      if ('problem' in answer) failed.set(picture, answer.problem);
      else {
        added.add(picture);
        onAdd(picture, { ...answer.picture, alt: answer.picture.alt || picture.alt });
      }
    }
    const stay = left.filter((picture) => !added.has(picture));
    if (failed.size === 0) return onClose(stay);
    setLeft(stay);
    setProblems(failed);
    setBusy(false);
  };
  const toggle = (picture: AskedPicture, isWanted: boolean) => {
    const next = new Set(unwanted);
    if (isWanted) next.delete(picture);
    else next.add(picture);
    setUnwanted(next);
  };

  return (
    <Dialog
      title={left.length === 1 ? 'A picture came with the text' : `${left.length} pictures came with the text`}
      description="Those you add go into the library, and into the text where they stood. Each needs a credit before it is published."
      onClose={() => onClose(left)}
      focusAfter={focusAfter}
    >
      <ul className="flex flex-col gap-3">
        {left.map((picture) => (
          <li key={picture.id} className="flex items-center gap-3">
            <Thumbnail source={picture.source} />
            <div className="min-w-0 flex-1 break-words">
              <Checkbox
                label={picture.alt || picture.name}
                hint={picture.source instanceof URL ? `From ${picture.source.hostname}` : undefined}
                checked={!unwanted.has(picture)}
                disabled={busy}
                onChange={(event) => toggle(picture, event.target.checked)}
              />
              {problems.has(picture) && (
                <p role="alert" className="mt-1 text-bad">
                  {problems.get(picture)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={() => onClose(left)}>Leave them out</Button>
        <Button
          look="primary"
          aria-disabled={busy || wanted.length === 0}
          onClick={() => wanted.length > 0 && void add()}
        >
          {busy ? 'Adding…' : 'Add to the text'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the clipboard holds is shown; a picture elsewhere is not: its site would hear of whoever looks at this. */
function Thumbnail({ source }: { source: File | URL }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    if (source instanceof URL) return;
    const address = URL.createObjectURL(source);
    setSrc(address);
    return () => URL.revokeObjectURL(address);
  }, [source]);
  if (source instanceof File)
    return <img src={src} alt="" className="h-16 w-24 shrink-0 rounded bg-hover object-cover" />;
  return (
    <span className="grid h-16 w-24 shrink-0 place-items-center rounded bg-hover text-soft">
      <Globe aria-hidden size={22} />
    </span>
  );
}
