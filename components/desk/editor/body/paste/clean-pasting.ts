import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { holdPlaces, placesPlugin } from '@/components/desk/editor/body/paste/held-places';
import { newId } from '@/lib/body/ids';
import { cleanPaste, isOurs } from '@/lib/body/paste/clean-paste';
import { settlePlaces, withoutSigns } from '@/lib/body/paste/picture-places';
import type { PastedPicture } from '@/lib/body/paste/pictures';
import { nothingRemoved, type Removed } from '@/lib/body/paste/removed';

/** What came in, once it stands in the text. */
export type Pasted = {
  /** Tells one paste from the next. */
  id: string;
  removed: Removed;
  /** Each with the name of its place in the text. */
  pictures: (PastedPicture & { place: string })[];
  /** The same as plain text. */
  text: string;
  /** Pictures that the clipboard holds as files. */
  files: File[];
};

/** What cleaning took out of one paste, until it has come in. */
type Cleaned = { removed: Removed; pictures: PastedPicture[]; signed: Slice | null };
const untouched = (): Cleaned => ({ removed: nothingRemoved(), pictures: [], signed: null });

const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => /^image\/(jpeg|png|webp|gif)$/.test(type));

/** Cleans what is pasted and dropped, keeps each paste one step to undo, and tells what went. */
export const CleanPasting = Extension.create<{ onPaste: (pasted: Pasted) => void }>({
  name: 'cleanPasting',
  addOptions: () => ({ onPaste: () => {} }),

  addProseMirrorPlugins() {
    const { onPaste } = this.options;
    let cleaned = untouched();
    const forget = () => {
      cleaned = untouched();
      return false;
    };
    const take = (data: DataTransfer | null): Pasted & { signed: Slice | null } => {
      const { removed, pictures, signed } = cleaned;
      const placed = pictures.map((picture) => ({ ...picture, place: newId() }));
      const text = data?.getData('text/plain') ?? '';
      return { id: newId(), removed, pictures: placed, signed, text, files: picturesOf(data) };
    };
    return [
      placesPlugin(),
      new Plugin({
        props: {
          handleDOMEvents: { paste: forget, drop: forget },
          transformPastedHTML: (html) => {
            if (isOurs(html)) return html;
            const { html: clean, ...rest } = cleanPaste(html);
            cleaned = { ...rest, signed: null };
            return clean;
          },
          transformPasted: (slice) => {
            if (cleaned.pictures.length === 0) return slice;
            cleaned.signed = slice;
            return withoutSigns(slice);
          },
          handlePaste: (view, { clipboardData }, slice) => {
            const { signed, ...pasted } = take(clipboardData);
            return arrive(view, pasted, slice, { tell: onPaste, signed });
          },
          handleDrop: (view, { dataTransfer }, slice, moved) => {
            const { signed: _, ...pasted } = take(dataTransfer);
            return !moved && arrive(view, pasted, slice, { tell: onPaste, signed: null });
          },
        },
      }),
    ];
  },
});

type Arriving = { tell: (pasted: Pasted) => void; signed: Slice | null };

/** Answers whether nothing is left for the editor to put in. */
function arrive(view: EditorView, pasted: Pasted, slice: Slice, { tell, signed }: Arriving): boolean {
  const isOnlyPictures = isNothing(slice, pasted) && pasted.files.length + pasted.pictures.length > 0;
  const endStep = () => view.dispatch(closeHistory(view.state.tr));
  endStep();
  if (signed && !isOnlyPictures) putIn(view, signed, pasted);
  queueMicrotask(() => {
    if (view.isDestroyed) return;
    endStep();
    tell(pasted);
  });
  return isOnlyPictures || signed !== null;
}

/** Whether there is no text in it; a file copied from a folder brings its name along. */
const isNothing = (slice: Slice, { text, files }: Pasted): boolean =>
  slice.size === 0 || (files.length > 0 && text.trim() === files.map(({ name }) => name).join('\n'));

/** Puts the text in as the editor itself would, and keeps the places of its pictures. */
function putIn(view: EditorView, signed: Slice, { pictures }: Pasted): void {
  const tr = view.state.tr.replaceSelection(signed);
  const places = settlePlaces(tr).slice(0, pictures.length);
  holdPlaces(
    tr,
    places.map((pos, at) => ({ pos, name: pictures[at]!.place, alt: pictures[at]!.alt })),
  );
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}
