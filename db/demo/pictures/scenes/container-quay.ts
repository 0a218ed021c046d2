import { crane } from '../crane';
import { cuts } from '../engrave';
import { circle, fade, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, lamp, stars } from '../sky';
import { glitter } from '../water';

const { red, amber } = inks;

/** One container seen from its long side, ribbed, 150 by 58. */
function container({ random }: Sheet, fill: string, shade: string): string {
  const ribs = Array.from({ length: 14 }, (_, i) => rect(8 + i * 10, 7, 4, 44, shade)).join('');
  return (
    rect(0, 0, 149, 57, fill) +
    ribs +
    rect(0, 0, 149, 5, shade) +
    (random.next() > 0.7 ? rect(96, 14, 34, 18, inks.stone[4], 0.75) : '')
  );
}

/** Cranes against the night, boxes under sodium lamps, all of it again in the wet ground. */
export const containerQuay: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const ground = 806;
  const tones = [
    ['#7d3a32', '#5f2a27'],
    ['#9a6a35', '#77502a'],
    ['#2f5370', '#233f58'],
    ['#2b5f60', '#1f484b'],
    ['#6d4a5c', '#523646'],
    ['#8a8a80', '#6a6b65'],
  ] as const;
  let stacks = '';
  let mirrored = '';
  const heights = [3, 4, 4, 2, 0, 1, 3, 5, 5, 4, 0, 2, 4, 4];
  heights.forEach((count, column) => {
    for (let level = 0; level < count; level++) {
      const [fill, shade] = random.pick(tones);
      const x = -60 + column * 153;
      stacks += place(container(sheet, fill, shade), x, ground - (level + 1) * 59);
      mirrored += rect(x, ground + level * 44, 149, 43, fill);
    }
  });
  const masts = [330, 905, 1470, 1890];
  return [
    bandedSky(sheet, ['#0c1226', '#131b35', '#1d2444', '#2e2e52', '#46375a', '#664357', '#8a5550'], ground, 12),
    stars(sheet, 380, 60, '#c6c9cf', 1.7),
    Array.from({ length: 34 }, (_, i) =>
      rect(i * 62 + random.between(-10, 10), ground - random.between(30, 90), random.between(28, 60), 100, '#2c2640'),
    ).join(''),
    Array.from({ length: 70 }, () =>
      rect(random.between(0, width), ground - random.between(10, 70), 5, 6, '#e0a050', 0.8),
    ).join(''),
    masts.map((x) => circle(x, 420, 360, sheet.halo('#f3a94a', 0.62))).join(''),
    place(crane('#0e1428', '#8f3f33'), 480, ground, 1.16),
    place(crane('#0e1428'), 1060, ground, 1.22),
    place(crane('#0e1428', '#a87235'), 1660, ground, 1.12),
    [
      [546, 186],
      [1140, 150],
      [1736, 206],
    ]
      .map(([x, y]) => lamp(sheet, x!, y!, 6, red, 5))
      .join(''),
    stacks,
    cuts(random, [0, 560, width, ground], 60, [60, 3], '#f0b148', { opacity: 0.25 }),
    masts
      .map(
        (x) =>
          line([x, ground, x, 424], '#0a0f1e', 9) +
          rect(x - 40, 412, 80, 12, '#0a0f1e') +
          [-28, 0, 28].map((dx) => circle(x + dx, 428, 10, '#ffe0a0')).join(''),
      )
      .join(''),
    rect(0, ground, width, height - ground, '#141a30'),
    fade(mirrored, 0.42),
    rect(0, ground, width, 9, '#0a0f1e'),
    cuts(random, [0, ground + 8, width, height], 240, [200, 8], '#10162b', { opacity: 0.9 }),
    cuts(random, [0, ground + 90, width, height], 60, [240, 7], '#2b2f50'),
    masts
      .map(
        (x) =>
          glitter(sheet, x, ground + 14, height, 150, amber, 46) +
          glitter(sheet, x, ground + 14, height, 70, '#ffdf9c', 24),
      )
      .join(''),
    place(
      shape('M0 0H54V-30H86L104-14V0Z', '#0a0f1e') +
        circle(22, 2, 12, '#0a0f1e') +
        circle(84, 2, 12, '#0a0f1e') +
        rect(90, -12, 12, 7, '#ffe9b8'),
      610,
      ground + 62,
      1.3,
    ),
    polygon([746, 854, 980, 838, 980, 890], '#ffe9b8', 0.25),
  ].join('');
};
