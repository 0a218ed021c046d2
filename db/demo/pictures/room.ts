import { line, type Point, polygon, rect } from './ink';
import type { Sheet } from './sheet';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A room in one-point perspective: `u` across, `h` down, `t` away, each 0 to 1. */
export function perspective(near: Box, far: Box, depth = 3): (u: number, h: number, t: number) => Point {
  return (u, h, t) => {
    const away = (1 - 1 / (1 + depth * t)) / (1 - 1 / (1 + depth));
    const [left, top, right, bottom] = near.map((edge, i) => edge + (far[i]! - edge) * away) as unknown as Box;
    return [left + (right - left) * u, top + (bottom - top) * h];
  };
}

/** A pointed arch with its foot on `bottom`. */
export function archPath(x: number, width: number, bottom: number, spring: number, apex: number): string {
  const half = width / 2;
  const rise = (spring - apex) * 0.62;
  return `M${x - half} ${bottom}V${spring}C${x - half} ${spring - rise} ${x - half * 0.36} ${apex + rise * 0.34} ${x} ${apex}C${x + half * 0.36} ${apex + rise * 0.34} ${x + half} ${spring - rise} ${x + half} ${spring}V${bottom}Z`;
}

/** A row of book spines standing on `y`, some leaning. */
export function spines(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  height: number,
  tones: readonly string[],
): string {
  const { random } = sheet;
  let marks = '';
  for (let at = x; at < x + width - height * 0.1; ) {
    const wide = height * random.between(0.13, 0.32);
    const high = height * random.between(0.72, 1);
    if (at + wide > x + width) break;
    const tone = random.pick(tones);
    if (random.next() > 0.93) {
      marks += polygon([at, y, at + wide, y, at + wide * 1.9, y - high * 0.94, at + wide * 0.9, y - high], tone);
      at += wide * 2;
      continue;
    }
    marks += rect(at, y - high, wide - 1.5, high, tone);
    if (random.next() > 0.5) marks += rect(at, y - high * 0.82, wide - 1.5, high * 0.07, '#f6eedc', 0.7);
    at += wide + (random.next() > 0.95 ? wide : 0);
  }
  return marks;
}

/** Lines that meet at a floor's far end, and the courses across it. */
export function flooring(
  at: (u: number, h: number, t: number) => Point,
  colour: string,
  along: number,
  across: number,
  width: number,
): string {
  const boards = Array.from({ length: along + 1 }, (_, i) =>
    line([at(i / along, 1, 0), at(i / along, 1, 1)], colour, width),
  );
  const courses = Array.from({ length: across }, (_, i) =>
    line([at(0, 1, (i / across) ** 1.2), at(1, 1, (i / across) ** 1.2)], colour, width),
  );
  return [...boards, ...courses].join('');
}
