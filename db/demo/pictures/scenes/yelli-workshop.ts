import { cuts, engrave } from '../engrave';
import { brush, circle, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { white } = inks;

/** Stepped diamonds inside one another, as a weaver counts them: every edge is a staircase. */
function medallion(x: number, y: number, size: number, tones: readonly string[]): string {
  return tones
    .map((tone, i) => {
      const reach = size * (1 - i / tones.length);
      const step = size / 9;
      let marks = '';
      for (let dy = -reach; dy < reach - 1; dy += step) {
        const wide = Math.round((reach - Math.abs(dy + step / 2)) / step) * step;
        if (wide > 0) marks += rect(x - wide * 0.86, y + dy, wide * 1.72, step + 1, tone);
      }
      return marks;
    })
    .join('');
}

function hand(skin: string, shade: string, cuff: string): string {
  return [
    shape('M-150 190C-120 110-96 70-60 36L44 60C30 110 10 160-16 214Z', cuff),
    shape('M-66 46C-50 6-40-20-10-44C20-66 60-64 76-40C86-14 78 30 50 66Z', skin),
    brush(
      [
        [-30, -20],
        [-24, -64],
        [10, -96],
      ],
      [30, 27, 17],
      skin,
    ),
    brush(
      [
        [0, -40],
        [14, -92],
        [42, -128],
      ],
      [30, 26, 16],
      skin,
    ),
    brush(
      [
        [34, -44],
        [52, -96],
        [74, -126],
      ],
      [29, 25, 15],
      skin,
    ),
    brush(
      [
        [62, -34],
        [84, -74],
        [100, -98],
      ],
      [26, 22, 13],
      skin,
    ),
    brush(
      [
        [-20, 0],
        [6, -30],
        [52, -30],
      ],
      [2, 7, 2],
      shade,
    ),
    brush(
      [
        [20, -60],
        [30, -92],
      ],
      [2, 5],
      shade,
    ),
    brush(
      [
        [50, -56],
        [62, -90],
      ],
      [2, 5],
      shade,
    ),
    brush(
      [
        [-150, 190],
        [-84, 78],
        [-60, 36],
      ],
      [3, 9, 3],
      '#ffffff',
      0.18,
    ),
  ].join('');
}

/** The carpet is woven up to the hands; above them only the warp. */
export const yelliWorkshop: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [left, right, edge, foot] = [330, 1470, 560, 1110];
  const warp = Array.from({ length: 96 }, (_, i) =>
    line([left + 8 + i * 12, 190, left + 8 + i * 12, edge + 20], '#f2e6c8', 3.4),
  ).join('');
  const [madder, indigo, ivory, rust] = ['#9d2f2a', '#1f3560', '#f0e2c0', '#c4643a'];
  const field = [
    rect(left, edge, right - left, foot - edge, madder),
    rect(left, edge, 120, foot - edge, indigo),
    rect(right - 120, edge, 120, foot - edge, indigo),
    [left + 120, right - 138].map((x) => rect(x, edge, 18, foot - edge, ivory)).join(''),
    [left + 138, right - 150].map((x) => rect(x, edge, 12, foot - edge, rust)).join(''),
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        [left + 60, right - 60].map((x) => medallion(x, edge + 52 + i * 98, 44, [ivory, rust, indigo])).join(''),
      )
      .join(''),
    [650, 900, 1150]
      .map((x, i) =>
        medallion(
          x,
          850,
          190,
          i === 1 ? [indigo, ivory, rust, indigo, ivory, madder] : [ivory, indigo, rust, ivory, indigo],
        ),
      )
      .join(''),
    [525, 775, 1025, 1275]
      .map((x) => [690, 1010].map((y) => medallion(x, y, 62, [ivory, rust, indigo, ivory])).join(''))
      .join(''),
    Array.from({ length: 38 }, (_, i) => rect(left, edge + 8 + i * 15, right - left, 2.5, '#5c1c1b', 0.35)).join(''),
  ].join('');
  const top = Array.from({ length: 63 }, (_, i) =>
    rect(
      left + i * 18.1,
      edge - random.between(0, 26) - (i > 12 && i < 30 ? 16 : 0),
      18,
      60,
      [madder, indigo, ivory, rust, madder][i % 5]!,
    ),
  ).join('');
  const ball = (x: number, y: number, r: number, tone: string, dark: string, light: string) =>
    line([x, -10, x, y - r], '#e8dab8', 4) +
    circle(x, y, r, tone) +
    sheet.clip(
      `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`,
      engrave(
        {
          rows: 9,
          at: (u, v) => [x - r + u * r * 2, y - r * 1.2 + v * r * 2.4 + Math.sin(u * 3.14) * -r * 0.4],
          weight: (u) => 2 + 6 * u,
        },
        dark,
      ) +
        engrave(
          {
            rows: 6,
            at: (u, v) => [x - r + v * r * 2 + Math.sin(u * 3.14) * r * 0.4, y - r + u * r * 2],
            weight: (u, v) => (v < 0.6 ? 5 * (1 - u) : 0),
          },
          light,
        ),
    );
  const balls = [
    [170, 120, 62],
    [330, 70, 50],
    [470, 130, 60],
    [640, 74, 54],
    [800, 118, 60],
    [960, 66, 48],
    [1110, 126, 64],
    [1280, 76, 54],
    [1440, 124, 60],
    [1620, 84, 58],
  ] as const;
  const wools = [
    [madder, '#6d1d1d', '#c85a4a'],
    [indigo, '#101d3a', '#45639a'],
    [ivory, '#c9b484', white],
    [rust, '#8a3f20', '#e58f5f'],
    ['#4d6b3c', '#2d4424', '#84a063'],
  ] as const;
  return [
    rect(0, 0, width, height, '#d9b98d'),
    cuts(random, [0, 0, width, height], 70, [120, 6], '#c9a474', { angle: 2 }),
    polygon([0, 300, 260, 0, 620, 0, 0, 800], '#f3dcb0', 0.6),
    rect(left - 30, 170, right - left + 60, 960, '#7d5a3c'),
    rect(left, 190, right - left, 400, '#a98358'),
    warp,
    rect(left - 10, 320, right - left + 20, 22, '#8a5a33') + rect(left - 10, 338, right - left + 20, 6, '#5c3a20'),
    field,
    top,
    rect(210, 150, 90, 1070, '#7a4a28') +
      rect(276, 150, 24, 1070, '#4f2d17') +
      rect(1500, 150, 90, 1070, '#7a4a28') +
      rect(1566, 150, 24, 1070, '#4f2d17'),
    rect(170, 176, 1460, 60, '#8f5a33') + rect(170, 222, 1460, 16, '#4f2d17'),
    rect(170, 1096, 1460, 74, '#8f5a33') + rect(170, 1154, 1460, 18, '#4f2d17'),
    cuts(random, [210, 150, 300, 1200], 30, [130, 4], '#5c3720', { angle: 90 }) +
      cuts(random, [1500, 150, 1590, 1200], 30, [130, 4], '#5c3720', { angle: 90 }) +
      cuts(random, [180, 180, 1620, 220], 26, [150, 4], '#b37a48'),
    balls
      .map(([x, y, r], i) => {
        const [tone, dark, light] = wools[i % 5]!;
        return ball(x, y, r, tone, dark, light);
      })
      .join(''),
    line([740, 470, 760, 520, 800, 560], madder, 7, true) + line([800, 118, 770, 300, 742, 470], madder, 5, true),
    place(hand('#a86a43', '#7c4628', '#2f5c63'), 640, 640, 1.28, -4),
    place(hand('#a86a43', '#7c4628', '#2f5c63'), 1130, 650, 1.28, 2, true),
    line([704, 476, 742, 470, 800, 556], madder, 7, true),
    place(
      rect(-12, -20, 24, 120, '#5c3a20') +
        Array.from({ length: 6 }, (_, i) => rect(-34 + i * 12, -66, 7, 50, '#c9cdc8')).join('') +
        rect(-38, -26, 76, 16, '#8a9294'),
      1026,
      520,
      0.9,
      -20,
    ),
  ].join('');
};
