import { crops, cutAround, positionOf } from '@/lib/media/crop';
import { heightAt, type RenditionFormat, renditionPath, renditionTypes, widthsFor } from '@/lib/media/renditions';

export type Master = { sha256: string; width: number; height: number; focalX?: number; focalY?: number };

/** Turns a picture's public address into the one this page shows it at (the desk shows those not yet public). */
export type Place = (publicPath: string) => string;

type Props = {
  master: Master;
  alt: string;
  /** How wide it stands, as `<img sizes>`. */
  sizes: string;
  /** The page's first picture, fetched before anything below it. */
  first?: boolean;
  /** Cut to the box it stands in, around its focal point. */
  cropped?: boolean;
  place?: Place;
};

const asIs: Place = (path) => path;
/** Without a rendition of its own width (a small master), the nearest above it serves. */
const usualWidth = 800;

/** Our own renditions in three formats; the browser takes the smallest it can read that is wide enough. */
export function Picture({ master, alt, sizes, first = false, cropped = false, place = asIs }: Props) {
  const widths = widthsFor(master.width);
  const set = (format: RenditionFormat) =>
    widths.map((width) => `${place(renditionPath(master.sha256, width, format))} ${width}w`).join(', ');
  const width = widths.findLast((one) => one <= usualWidth) ?? master.width;
  return (
    <picture className={cropped ? focus(master) : undefined}>
      <source type={renditionTypes.avif} srcSet={set('avif')} sizes={sizes} />
      <source type={renditionTypes.webp} srcSet={set('webp')} sizes={sizes} />
      <img
        src={place(renditionPath(master.sha256, width, 'jpeg'))}
        srcSet={set('jpeg')}
        sizes={sizes}
        width={width}
        height={heightAt(width, master)}
        alt={alt}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding={first ? 'sync' : 'async'}
      />
    </picture>
  );
}

/** Where the cut lies as classes in steps of a tenth: the policy of readers' pages allows no style attributes. */
function focus({ focalX: x = 500, focalY: y = 500, ...master }: Master): string {
  const cut = cutAround(master, { focalX: x, focalY: y }, crops.front);
  const { focalX, focalY } = positionOf(master, cut);
  return `cropped focus-x${Math.round(focalX / 100)} focus-y${Math.round(focalY / 100)}`;
}
