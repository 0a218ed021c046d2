import type { Picture } from '@/lib/body/schema';
import type { PictureChange, ShownPicture } from '@/lib/record/compare/comparison';
import type { Cut } from '@/lib/record/compare/flow';
import { compareStrings } from '@/lib/record/compare/runs';

/** What changed of a picture that may have come or gone; null where nothing did. */
export function comparePictures<P extends ShownPicture>(
  from: P | null,
  to: P | null,
  cut: Cut,
): PictureChange<P> | null {
  if (!from) return to && { kind: 'added', to };
  if (!to) return { kind: 'removed', from };
  return isSamePicture(from, to) ? null : changeOfPicture(from, to, cut);
}

/** What changed between two picture blocks known to differ. */
export function comparePictureNodes<P extends Picture>(from: P, to: P, cut: Cut) {
  return changeOfPicture(from, to, cut);
}

function changeOfPicture<P extends ShownPicture>(from: P, to: P, cut: Cut) {
  return {
    kind: 'changed' as const,
    from,
    to,
    replaced: from.sha256 !== to.sha256,
    caption: compareStrings(from.caption, to.caption, cut),
    credit: compareStrings(from.credit, to.credit, cut),
    alt: compareStrings(from.alt, to.alt, cut),
  };
}

function isSamePicture(from: ShownPicture, to: ShownPicture): boolean {
  const names = ['sha256', 'width', 'height', 'focalX', 'focalY', 'caption', 'credit', 'alt'] as const;
  return names.every((name) => from[name] === to[name]);
}
