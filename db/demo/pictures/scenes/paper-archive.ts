import { cuts } from '../engrave';
import { circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { flooring, perspective } from '../room';
import type { Scene } from '../sheet';

const { ink, stone } = inks;

/** Shelves to the vanishing point; the scanner stands before it. */
export const paperArchive: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const at = perspective([-620, -420, 2420, 1420], [800, 430, 1000, 580], 9);
  const manila = ['#e2c793', '#d3b47c', '#edd9ac', '#c8a468', '#dcbf88', '#e8cf9d'];
  let bundles = '';
  const levels = 6;
  const columns = 17;
  for (let column = columns - 1; column >= 0; column--) {
    const t = (column / columns) ** 1.25;
    const next = ((column + 1) / columns) ** 1.25;
    const dim = Math.min(0.62, t * 0.9);
    for (const u of [0, 1]) {
      for (let level = 0; level < levels; level++) {
        const top = 0.06 + (level * 0.86) / levels;
        const low = 0.06 + ((level + 1) * 0.86) / levels - 0.012;
        bundles += polygon([at(u, top, t), at(u, top, next), at(u, low, next), at(u, low, t)], '#1d2a3a');
        const count = 2;
        for (let k = 0; k < count; k++) {
          const a = t + ((next - t) * (k + 0.05)) / count;
          const b = t + ((next - t) * (k + 0.9)) / count;
          const rise = low - (low - top) * random.between(0.62, 0.9);
          const tone = random.pick(manila);
          bundles += polygon([at(u, rise, a), at(u, rise, b), at(u, low, b), at(u, low, a)], tone);
          if (dim < 0.5) {
            const mid = (a + b) / 2;
            bundles +=
              line([at(u, rise, mid), at(u, low, mid)], '#8d4a33', 4 - dim * 5) +
              line([at(u, (rise + low) / 2, a), at(u, (rise + low) / 2, b)], '#8d4a33', 3.4 - dim * 5);
            for (const part of [0.25, 0.75])
              bundles += line(
                [at(u, rise + (low - rise) * part, a), at(u, rise + (low - rise) * part, b)],
                '#a5834c',
                1.6,
              );
          }
        }
        bundles += polygon(
          [at(u, low, t), at(u, low, next), at(u, low + 0.012, next), at(u, low + 0.012, t)],
          '#4c6076',
        );
      }
      bundles += polygon(
        [at(u, 0, t), at(u, 0, t + (next - t) * 0.06), at(u, 1, t + (next - t) * 0.06), at(u, 1, t)],
        '#5f7489',
      );
      bundles += polygon([at(u, 0, t), at(u, 0, next), at(u, 1, next), at(u, 1, t)], '#16243a', dim);
    }
  }
  return [
    rect(0, 0, width, height, '#16243a'),
    polygon([at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(0, 0, 1)], '#24364d'),
    polygon([at(0, 1, 0), at(1, 1, 0), at(1, 1, 1), at(0, 1, 1)], '#5d6f80'),
    flooring(at, '#4c5d6f', 10, 14, 3),
    polygon([at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)], '#f1e3bd'),
    circle(900, 505, 330, sheet.halo('#fbeec6', 0.7)),
    [0.02, 0.08, 0.17, 0.3, 0.5, 0.75]
      .map((t) => polygon([at(0.44, 0, t), at(0.56, 0, t), at(0.56, 0, t + 0.03), at(0.44, 0, t + 0.03)], '#fbf1cf'))
      .join(''),
    bundles,
    polygon([at(0.38, 1, 0.1), at(0.62, 1, 0.1), at(0.56, 1, 1), at(0.44, 1, 1)], '#e9dcb6', 0.35),
    place(
      [
        ellipse(0, 226, 440, 30, '#22303f', 0.7),
        circle(-300, 196, 34, ink) +
          circle(300, 196, 34, ink) +
          circle(-300, 196, 14, stone[2]) +
          circle(300, 196, 14, stone[2]),
        rect(-336, -60, 24, 240, stone[2]) + rect(312, -60, 24, 240, stone[1]),
        rect(-350, 130, 700, 26, stone[2]),
        [
          [-260, 0],
          [-100, 1],
          [70, 2],
          [214, 3],
        ]
          .map(
            ([x, i]) =>
              rect(x!, 66 - (i! % 2) * 12, 120, 64 + (i! % 2) * 12, manila[i!]!) +
              line([x! + 60, 66 - (i! % 2) * 12, x! + 60, 130], '#8d4a33', 6) +
              line([x!, 98, x! + 120, 98], '#8d4a33', 6),
          )
          .join(''),
        shape('M-390-80H390L370-20H-370Z', '#dfe3df') +
          shape('M180-80H390L370-20H180Z', '#aeb9be') +
          rect(-370, -20, 740, 14, stone[1]),
        shape('M-320-150H320L384-84H-384Z', '#f2e3bb') + shape('M-30-150H14L20-84H-36Z', '#d9c391'),
        [0, 1, 2, 3, 4]
          .map(
            (i) =>
              line([-290 + i * -10, -138 + i * 11, -60 - i * 1, -138 + i * 11], '#a88f5c', 3.4) +
              line([50 + i * 1, -138 + i * 11, 290 + i * 10, -138 + i * 11], '#a88f5c', 3.4),
          )
          .join(''),
        polygon([-348, -122, 348, -122, 372, -96, -372, -96], '#59b7f0', 0.5),
        line([-352, -110, 352, -110], '#e9f8ff', 9),
        shape('M-356-330H356V-250L330-236H-330L-356-250Z', '#33465a') +
          shape('M200-330H356V-250L330-236H200Z', '#22344a') +
          rect(-330, -240, 660, 12, '#8fd4ff'),
        polygon([-330, -228, 330, -228, 350, -112, -350, -112], '#6cc1f5', 0.22),
        rect(-372, -330, 26, 260, '#22344a') + rect(346, -330, 26, 260, '#1a2940'),
        circle(-280, -290, 12, '#7fe0b0'),
      ].join(''),
      900,
      930,
      1.06,
    ),
    circle(900, 810, 420, sheet.halo('#7cc8f6', 0.28)),
    cuts(random, [300, 1120, 1500, height], 24, [180, 5], '#6f8296', { opacity: 0.6 }),
  ].join('');
};
