import { pictureSign } from '@/lib/body/paste/picture-places';
import type { Removed } from '@/lib/body/paste/removed';

/** A picture that came with a paste: the clipboard itself as a `data:` address, or only where it lies. */
export type PastedPicture = { src: string; alt: string };

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](px)?$/.test(image.getAttribute(side) ?? ''));

/**
 * Takes pictures out of the text: each has to pass through the library before an article can show it. A sign stays where
 * it stood.
 */
export function takePictures(root: Element, removed: Removed): PastedPicture[] {
  const pictures: PastedPicture[] = [];
  for (const image of root.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    if (isPixel(image)) removed.trackers += 1;
    else if (src) {
      pictures.push({ src, alt: image.getAttribute('alt') ?? '' });
      image.before(pictureSign);
    }
    image.remove();
  }
  return pictures;
}
