import { gouge, mass } from './engrave';
import { circle, type Point, rect, shape } from './ink';
import type { Sheet } from './sheet';

type Sea = { top: number; bottom: number; base: string; marks: readonly string[]; count?: number; size?: number };

/** Water seen in perspective: short cuts near the horizon, long ones at the foot of the sheet. */
export function sea(sheet: Sheet, { top, bottom, base, marks, count = 130, size = 1 }: Sea): string {
  const depth = bottom - top;
  const near = ([, y]: Point) => (y - top) / depth;
  return (
    rect(0, top, sheet.width, depth, base) +
    marks
      .map((colour) =>
        gouge(
          {
            random: sheet.random,
            count,
            at: (random) => [random.between(-80, sheet.width + 80), top + depth * random.next() ** 1.5],
            length: (point) => (36 + 260 * near(point)) * size,
            width: (point) => (2 + 15 * near(point)) * size,
          },
          colour,
        ),
      )
      .join('')
  );
}

/** The path of light on water below a lamp, the sun or the moon. */
export function glitter(
  { random }: Sheet,
  x: number,
  top: number,
  bottom: number,
  spread: number,
  colour: string,
  count = 60,
): string {
  const depth = bottom - top;
  return gouge(
    {
      random,
      count,
      at: (chance) => {
        const t = chance.next() ** 1.2;
        const side = chance.next() + chance.next() - 1;
        return [x + side * spread * (0.35 + 0.65 * t), top + depth * t];
      },
      length: ([, y]) => spread * (0.25 + 0.5 * ((y - top) / depth)),
      width: ([, y]) => 3 + 9 * ((y - top) / depth),
    },
    colour,
  );
}

/** A running swell: a crest line with rounded waves, filled down to `bottom`. */
export function swell(
  { width, random }: Sheet,
  y: number,
  height: number,
  length: number,
  bottom: number,
  fill: string,
): string {
  const top: Point[] = [];
  const shift = random.between(0, length);
  for (let x = -length - shift; x < width + length; x += length / 2) {
    const up = top.length % 2 === 0;
    top.push([x + random.between(-0.12, 0.12) * length, y + (up ? -height : height) * random.between(0.6, 1.1)]);
  }
  return shape(mass(top, bottom), fill);
}

/** Foam thrown up by a wave: round, heavy at the foot, breaking into drops at the top. */
export function spray({ random }: Sheet, x: number, y: number, height: number, width: number, fill: string): string {
  let marks = '';
  const count = Math.max(7, Math.round((width + height) / 9));
  for (let i = 0; i < count; i++) {
    const side = random.next() + random.next() - 1;
    const up = random.next() ** 1.4 * height * (1 - 0.75 * side ** 2);
    const size = (width * 0.17 * (1 - (0.72 * up) / height) + 1.5) * random.between(0.6, 1.1);
    marks += circle(x + side * width * (0.5 + (0.35 * up) / height), y - up, size, fill);
  }
  for (let i = 0; i < count; i++) {
    const side = random.between(-0.75, 0.75);
    const up = height * random.between(0.55, 1.3) * (1 - Math.abs(side) * 0.6);
    marks += circle(x + side * width, y - up, (1.2 + width * 0.022) * random.between(0.5, 1.3), fill);
  }
  return marks;
}
