/** A cut of a picture around its focal point. Pure. */

export type Focus = { focalX: number; focalY: number };
/** The crops that somebody looks at, each of its own proportions. */
export const crops = {
  front: { name: 'Fronts and lists', width: 3, height: 2 },
  square: { name: 'Portraits', width: 1, height: 1 },
  social: { name: 'Shared links', width: 1200, height: 630 },
} as const;
export type CropName = keyof typeof crops;
/** The middles of those crops that somebody set by hand; all others follow the focal point. */
export type Crops = Partial<Record<CropName, Focus>>;

export type Cut = { left: number; top: number; width: number; height: number };

/** The largest cut of the wanted proportions, as near to centred on the focal point as the picture's edges allow. */
export function cutAround(
  master: { width: number; height: number },
  { focalX, focalY }: Focus,
  wanted: { width: number; height: number },
): Cut {
  const scale = Math.min(master.width / wanted.width, master.height / wanted.height);
  const width = within(Math.round(wanted.width * scale), 1, master.width);
  const height = within(Math.round(wanted.height * scale), 1, master.height);
  return {
    left: within(Math.round((master.width * focalX) / 1000 - width / 2), 0, master.width - width),
    top: within(Math.round((master.height * focalY) / 1000 - height / 2), 0, master.height - height),
    width,
    height,
  };
}

/** What a crop is cut around: its own middle where it was set by hand, otherwise the focal point. */
export function middleOf({ focalX, focalY, crops = {} }: Focus & { crops?: Crops }, name: CropName): Focus {
  return crops[name] ?? { focalX, focalY };
}

/** Where a cut lies in what it leaves free, in thousandths from the left and the top, as `object-position` counts. */
export function positionOf(master: { width: number; height: number }, { left, top, width, height }: Cut): Focus {
  const share = (before: number, free: number) => (free > 0 ? Math.round((before / free) * 1000) : 500);
  return { focalX: share(left, master.width - width), focalY: share(top, master.height - height) };
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
