import type { Removed } from '@/lib/body/paste/removed';

/** A picture that came with a paste: in the clipboard itself, or only its address elsewhere. */
export type PastedPicture = { src: string; alt: string; isHeld: boolean };

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](px)?$/.test(image.getAttribute(side) ?? ''));

/** Takes pictures out of the text: each has to pass through the library before an article can show it. */
export function takePictures(root: Element, removed: Removed): PastedPicture[] {
  const pictures: PastedPicture[] = [];
  for (const image of root.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (isPixel(image)) removed.trackers += 1;
    else if (src) pictures.push({ src, alt: image.getAttribute('alt') ?? '', isHeld: /^data:image\//i.test(src) });
    image.remove();
  }
  return pictures;
}
