import { cuts } from '../engrave';
import { figure, standing } from '../figures';
import { edges, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { white, navy, earth } = inks;

/** A grid of pans that widens towards the reader, one man in it. */
export const saltWorks: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [columns, rows] = [9, 6];
  const tones = [
    '#e7a49b',
    '#f0c3b5',
    '#f6e7da',
    '#d98274',
    '#c2644f',
    '#f3d5c6',
    '#faf3e6',
    '#b5523d',
    '#e8b7a4',
    '#cf7a63',
  ];
  const nodes = Array.from({ length: rows + 1 }, (_, row) => {
    const depth = row / rows;
    const y = -40 + (height - 130) * (0.25 * depth + 0.75 * depth ** 1.25);
    return Array.from({ length: columns + 1 }, (_, column): Point => {
      const share = column / columns;
      const spread = 1900 + 560 * depth;
      return [
        width / 2 + (share - 0.5) * spread + depth * 60 + random.between(-9, 9),
        y + (share - 0.5) * 70 + random.between(-6, 6),
      ];
    });
  });
  let pans = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [a, b, c, d] = [
        nodes[row]![column]!,
        nodes[row]![column + 1]!,
        nodes[row + 1]![column + 1]!,
        nodes[row + 1]![column]!,
      ];
      const mid: Point = [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2];
      const inner = [a, b, c, d].map(([x, y]): Point => [x + (mid[0] - x) * 0.06, y + (mid[1] - y) * 0.08]);
      const path = edges(inner);
      const tone = random.pick(tones);
      const box = [inner[0]![0], inner[0]![1], inner[2]![0], inner[2]![1]] as const;
      const kind = random.next();
      const marks =
        kind < 0.4
          ? cuts(random, box, 16, [80, 5], white, { opacity: 0.7 })
          : kind < 0.7
            ? cuts(random, box, 22, [56, 4], '#a84a38', { opacity: 0.35 })
            : Array.from({ length: 5 }, (_, i) =>
                line(
                  [
                    box[0] - 20,
                    box[1] + ((i + 0.5) * (box[3] - box[1])) / 5,
                    box[2] + 30,
                    box[1] + 8 + ((i + 0.5) * (box[3] - box[1])) / 5,
                  ],
                  white,
                  4,
                  false,
                  0.5,
                ),
              ).join('');
      pans +=
        shape(path, tone) +
        sheet.clip(
          path,
          marks +
            polygon(
              [inner[0]!, inner[1]!, [inner[1]![0], inner[1]![1] + 9], [inner[0]![0], inner[0]![1] + 9]],
              '#8d4a40',
              0.45,
            ),
        );
    }
  }
  const heaps = Array.from({ length: 12 }, (_, i) => {
    const [x, y, size] = [
      40 + i * 182 + random.between(-14, 14),
      1056 + random.between(-8, 8) + i * 3,
      random.between(0.85, 1.15),
    ];
    return place(
      shape('M-20 14C20 20 120 22 190 10C120-6 60-10 0-6Z', '#8f4c42', 0.5) +
        shape('M-86 12C-62-30-30-92 0-96C30-92 62-30 88 12C40 26-40 26-86 12Z', white) +
        shape('M0-96C30-92 62-30 88 12C60 20 34 22 10 22C30-16 20-60 0-96Z', '#d9c7bd') +
        line([-44, -10, -20, -56], white, 5),
      x,
      y,
      size,
    );
  }).join('');
  return [
    rect(0, 0, width, height, '#d9bfa6'),
    pans,
    rect(0, 1012, width, 140, '#d2b195'),
    cuts(random, [0, 1020, width, height], 80, [110, 5], '#b88f74'),
    heaps,
    place(
      polygon([0, 0, 150, 26, 154, 32, 4, 6], '#7d3f37', 0.5) +
        place(
          figure(
            {
              ...standing,
              hands: [
                [22, -58],
                [18, -50],
              ],
              elbows: [
                [8, -64],
                [12, -62],
              ],
            },
            { skin: '#5f3a26', hair: '#e7d6a8', top: navy[1], legs: '#f6efe0', shade: navy[0] },
          ),
          0,
          0,
          1.2,
        ) +
        line([14, -76, 82, -2], earth[0], 4) +
        line([68, -6, 96, 4], earth[0], 6),
      1214,
      530,
      1.35,
    ),
  ].join('');
};
