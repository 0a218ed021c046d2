import type { Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import { type Removed, removedLine } from '@/lib/body/paste/removed';

/** A picture that came with a paste, with what was said of it where it came from. */
export type AskedPicture = {
  id: string;
  alt: string;
  /** What to call it where nothing was said of it. */
  name: string;
  /** What the clipboard holds, or where on the web it lies. */
  source: File | URL;
  /** Its place in the text; null: wherever the cursor stands. */
  place: string | null;
};

/** A `data:` address as a file; null for anything but base64, which is all that programs write. */
function fileOf(src: string, name: string): File | null {
  const [, type, data] = /^data:(image\/(?:jpeg|png|webp|gif));base64,([a-z0-9+/=\s]+)$/i.exec(src) ?? [];
  if (!type || !data) return null;
  const bytes = Uint8Array.from(atob(data.replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0));
  return new File([bytes], `${name}.${type.split('/')[1]!.toLowerCase()}`, { type: type.toLowerCase() });
}

function sourceOf(src: string, name: string): File | URL | null {
  const written = src.startsWith('//') ? `https:${src}` : src;
  if (/^https?:/i.test(written) && URL.canParse(written)) return new URL(written);
  return fileOf(src, name);
}

const nameOf = (source: File | URL): string =>
  source instanceof File ? source.name : source.pathname.split('/').at(-1) || source.hostname;

/**
 * The pictures of a paste that can come into the text, and how many stayed where they were: Word only names files of its
 * own machine. Who copies one picture of a page gives both its address and the file: the file counts. Who copies words
 * from an office program gives a picture of these words too, which nobody wants.
 */
export function askedPictures({ pictures, files, text }: Pasted): { asked: AskedPicture[]; left: number } {
  const names = files.map(({ name }) => name);
  if (files.length > 0 && ['', names.join('\n')].includes(text.trim())) {
    const asked = files.map((source, at) => {
      const { alt = '', place = null } = pictures[at] ?? {};
      return { id: `${at}`, alt, name: source.name, source, place };
    });
    return { asked, left: 0 };
  }
  const asked = pictures.flatMap(({ src, alt, place }, at) => {
    const source = sourceOf(src, `pasted-${at + 1}`);
    return source ? [{ id: `${at}`, alt, name: nameOf(source), source, place }] : [];
  });
  return { asked, left: pictures.length - asked.length };
}

/** What is said in the corner after a paste; empty when there is nothing to say. */
export function pasteLine(removed: Removed, left: number): string {
  const stayed = [
    '',
    'One picture stayed behind. Save it as a file and add it with Picture.',
    `${left} pictures stayed behind. Save them as files and add them with Picture.`,
  ][Math.min(left, 2)]!;
  return [removedLine(removed), stayed].filter(Boolean).join('. ');
}
