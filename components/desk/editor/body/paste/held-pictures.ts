import type { Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import type { HeldPicture } from '@/components/desk/editor/body/paste/pasted-pictures';
import { type Removed, removedLine } from '@/lib/body/paste/removed';

/** A `data:` address as a file; null for anything but base64, which is all that programs write. */
function fileOf(src: string, name: string): File | null {
  const [, type, data] = /^data:(image\/(?:jpeg|png|webp|gif));base64,([a-z0-9+/=\s]+)$/i.exec(src) ?? [];
  if (!type || !data) return null;
  const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0));
  return new File([bytes], `${name}.${type.split('/')[1]!.toLowerCase()}`, { type: type.toLowerCase() });
}

/**
 * The pictures of a paste that can be uploaded from here, and how many stayed elsewhere. A browser that copies one
 * picture of a page gives both its address and the file: the file counts.
 */
export function heldPictures({ pictures, files }: Pasted): { held: HeldPicture[]; elsewhere: number } {
  if (files.length > 0)
    return { held: files.map((file, at) => ({ file, alt: pictures[at]?.alt ?? '' })), elsewhere: 0 };
  const held = pictures.flatMap(({ src, alt }, at) => {
    const file = fileOf(src, `pasted-${at + 1}`);
    return file ? [{ file, alt }] : [];
  });
  return { held, elsewhere: pictures.length - held.length };
}

/** What is said in the corner after a paste; empty when there is nothing to say. */
export function pasteLine(removed: Removed, elsewhere: number): string {
  const stayed = {
    0: '',
    1: 'One picture stayed behind: the clipboard holds only its address. Save it and add it with Picture.',
  }[elsewhere];
  const many = `${elsewhere} pictures stayed behind: the clipboard holds only their addresses. Save them and add them with Picture.`;
  const sentences = [removedLine(removed), stayed ?? many].filter(Boolean);
  return sentences.join('. ');
}
