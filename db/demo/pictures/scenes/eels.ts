import { eel } from '../eel';
import { cuts } from '../engrave';
import { blob, brush, fade, place, polygon, rect } from '../ink';
import type { Scene, Sheet } from '../sheet';
import { swell } from '../water';

function pebbles(
  { random }: Sheet,
  box: readonly number[],
  count: number,
  tones: readonly string[],
  light: string,
  size: number,
): string {
  const [left, top, right, bottom] = box as [number, number, number, number];
  return Array.from({ length: count }, (_, i) => {
    const t = i / count;
    const y = top + (bottom - top) * t;
    const r = size * (0.45 + 0.75 * t) * random.between(0.6, 1.2);
    const stoneShape = blob(
      [-1, 0.1, -0.7, -0.5, 0.1, -0.66, 0.8, -0.36, 1, 0.14, 0.5, 0.52, -0.5, 0.5].map(
        (n) => n * r * random.between(0.9, 1.08),
      ),
      random.pick(tones),
    );
    const gleam = brush([-0.6 * r, -0.28 * r, -0.1 * r, -0.5 * r, 0.5 * r, -0.36 * r], [0.5, r * 0.1, 0.5], light, 0.6);
    return place(stoneShape + gleam, random.between(left, right), y, 1, random.between(-14, 14));
  }).join('');
}

/** Three shoals, the near one large and bright, over pebbles in moonlight. */
export const eels: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const shoal = (count: number, top: number, bottom: number, length: number, body: string, opacity: number) =>
    Array.from({ length: count }, (_, i) => {
      const x = ((i * 0.618034) % 1) * (width + 100) - 50;
      const y = top + (bottom - top) * ((i + random.between(0.1, 0.9)) / count);
      const turn = -9 + 7 * Math.sin(x / 330 + y / 200) + random.between(-8, 8);
      return eel(sheet, x, y, length * random.between(0.8, 1.15), turn, body, '#5d7a73', opacity);
    }).join('');
  return [
    rect(
      0,
      0,
      width,
      height,
      sheet.roll([
        [0, '#0e2a24'],
        [0.45, '#123a30'],
        [0.75, '#1a4a3b'],
        [1, '#16382c'],
      ]),
    ),
    polygon([1180, -20, 1560, -20, 760, height, 60, height], '#9fc3ad', 0.1),
    polygon([1320, -20, 1440, -20, 620, height, 330, height], '#cfe3cf', 0.12),
    [90, 210, 330]
      .map((y, i) => swell(sheet, y, 14, 520, height, ['#11332a', '#143d31', '#174637'][i]!))
      .map((d) => fade(d, 0.4))
      .join(''),
    cuts(random, [0, 0, width, 170], 46, [240, 8], '#c9dccb', { opacity: 0.5, angle: -2 }),
    cuts(random, [900, 0, 1700, 60], 26, [200, 10], '#eef3e2', { opacity: 0.8, angle: -2 }),
    pebbles(
      sheet,
      [-30, 830, width + 30, height + 30],
      260,
      ['#1d4034', '#28503f', '#33604b', '#173329', '#456f57', '#223f38'],
      '#9fc3ad',
      62,
    ),
    cuts(random, [0, 800, width, height], 60, [190, 5], '#b5d3ba', { opacity: 0.35, angle: -4 }),
    shoal(26, 150, 760, 190, '#7fa597', 0.55),
    shoal(24, 230, 900, 300, '#b9d0c4', 0.7),
    shoal(13, 300, 1000, 430, '#e6efe6', 0.82),
  ].join('');
};
