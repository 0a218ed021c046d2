import { gouge, mass } from './engrave';
import { blob, circle, follow, type Outline, type Point, rect, shape } from './ink';
import type { Sheet } from './sheet';

/** Flat bands of colour with slowly wavering edges, from the top of the sheet down to `bottom`. */
export function bandedSky({ width, random }: Sheet, colours: readonly string[], bottom: number, waver = 14): string {
  const step = bottom / colours.length;
  return colours
    .map((colour, index) => {
      if (index === 0) return rect(0, 0, width, bottom, colour);
      const top = index * step;
      return shape(mass(ridge(random, width, top, waver, 7), bottom), colour);
    })
    .join('');
}

/** Points of a wavering line across the sheet. */
export function ridge(
  random: Sheet['random'],
  width: number,
  y: number,
  height: number,
  count: number,
  overshoot = 40,
): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = -overshoot + ((width + overshoot * 2) * index) / count;
    return [x, y + random.between(-height, height)];
  });
}

/** Mountains: a jagged ridge with the given peaks, shaded on the side away from the light. */
export function mountains(
  { random, clip }: Sheet,
  peaks: readonly Point[],
  bottom: number,
  fill: string,
  shade?: string,
): string {
  const rough: Point[] = [];
  peaks.forEach((peak, index) => {
    rough.push(peak);
    const next = peaks[index + 1];
    if (!next) return;
    for (const t of [0.2, 0.42, 0.6, 0.82]) {
      const sag = Math.sin(t * Math.PI) * 6;
      rough.push([
        peak[0] + (next[0] - peak[0]) * t,
        peak[1] + (next[1] - peak[1]) * t + random.between(-12, 14) + sag,
      ]);
    }
  });
  const d = mass(rough, bottom, false);
  if (!shade) return shape(d, fill);
  const shadows = peaks
    .filter((peak, i) => i > 0 && i < peaks.length - 1 && peak[1] < peaks[i - 1]![1] && peak[1] < peaks[i + 1]![1])
    .map((peak) => {
      const fall = bottom - peak[1];
      const spine: Point[] = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => [
        peak[0] + (random.between(-0.5, 0.2) + t * 0.25) * fall * 0.28 * (t > 0 ? 1 : 0),
        peak[1] + fall * t,
      ]);
      const far: Point = [peak[0] + fall * 1.5, bottom];
      return shape(`M${[...spine, far].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`, shade);
    })
    .join('');
  return shape(d, fill) + clip(d, shadows);
}

/** A disc with a halo around it. */
export function lamp({ halo }: Sheet, x: number, y: number, radius: number, colour: string, reach = 6): string {
  return circle(x, y, radius * reach, halo(colour, 0.75)) + circle(x, y, radius, colour);
}

/** Stars, thinning out towards the horizon. */
export function stars({ random, width }: Sheet, bottom: number, count: number, colour: string, size = 2.2): string {
  return Array.from({ length: count }, () => {
    const big = random.next() > 0.88 ? 1.9 : 1;
    return circle(
      random.between(0, width),
      bottom * random.next() ** 1.3,
      size * big * random.between(0.6, 1.1),
      colour,
    );
  }).join('');
}

/** A long cloud with a flat foot and rounded shoulders. */
export function cloud({ random }: Sheet, x: number, y: number, width: number, height: number, fill: string): string {
  const count = 7;
  const top: Point[] = Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count;
    return [x + (t - 0.5) * width, y - height * Math.sin(t * Math.PI) ** 0.8 * random.between(0.55, 1)];
  });
  return blob([...top, [x + width * 0.3, y + height * 0.1], [x - width * 0.3, y + height * 0.1]], fill);
}

/** Thin clouds as cuts of the gouge, denser towards the foot of the sky. */
export function streaks(sheet: Sheet, top: number, bottom: number, count: number, colour: string, opacity = 1): string {
  return gouge(
    {
      random: sheet.random,
      count,
      at: (random) => [random.between(-60, sheet.width + 60), top + (bottom - top) * Math.sqrt(random.next())],
      length: () => 190,
      width: ([, y]) => 3 + ((bottom - y) / (bottom - top)) * 6,
    },
    colour,
    opacity,
  );
}

/** A soft hill line, given by a few points. */
export function hill(points: Outline, bottom: number, fill: string): string {
  return shape(mass(follow(points, 40), bottom), fill);
}
