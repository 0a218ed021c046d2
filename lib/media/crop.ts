/** A cut of a picture around its focal point. Pure. */

export type Focus = { focalX: number; focalY: number };
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

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
