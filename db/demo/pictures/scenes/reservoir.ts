import { cuts, mass } from '../engrave';
import { brush, circle, edges, follow, line, type Point, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill, mountains } from '../sky';

const { paper, teal, green } = inks;

/** Each band on the slopes is a level where the water once stood. */
export const reservoir: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const slope = (
    points: readonly number[],
    fill: string,
    d = edges([...follow(points, 40), [points[points.length - 2]!, height], [points[0]!, height]]),
  ) => ({ d, marks: shape(d, fill) });
  const left = slope([-20, 300, 200, 420, 420, 560, 600, 720, 760, 900, 840, 960], '#8f8a5c');
  const right = slope([1840, 260, 1640, 420, 1450, 560, 1260, 700, 1110, 860, 1000, 970], '#7b7a52');
  const bands = [
    '#f3e6c8',
    '#e6d3ab',
    '#d9bd8c',
    '#ecd9b4',
    '#cfae7a',
    '#e3cb9f',
    '#c59f69',
    '#d8bb8a',
    '#bd9560',
    '#d6b784',
    '#b88f58',
    '#cda872',
  ];
  const band = (side: 1 | -1) =>
    bands
      .map((tone, i) => {
        const y = 566 + i * 46;
        const x = side > 0 ? -40 : 1840;
        const waterline: Point[] = [0, 0.2, 0.42, 0.6, 0.8, 1].map((t) => [
          x + (900 - x) * t,
          y + 30 * t + Math.sin(t * 9 + side) * 12 + random.between(-4, 4),
        ]);
        return shape(mass(waterline, height + 20), tone) + line(waterline, '#a9824f', 3, true);
      })
      .join('');
  const ruin = (x: number, y: number, s: number, kind: number) =>
    place(
      [
        shape('M-70 20C-20 34 90 34 130 20L60 10Z', '#8a6a45', 0.6),
        kind === 0
          ? shape('M-60 16V-66L-40-52L-26-78L0-40L18-56L34-20L50-30V16Z', '#b8a27f') +
            shape('M50-30V16H88V-6L72-18Z', '#8a7558') +
            rect(-40, -26, 18, 26, '#4a3a2a')
          : '',
        kind === 1
          ? shape('M-50 14V-30L-32-44L-6-18L20-34L44-8V14Z', '#c4ae8a') +
            shape('M44-8V14H80V2Z', '#8a7558') +
            rect(-10, -10, 16, 24, '#4a3a2a')
          : '',
        kind === 2
          ? shape('M-24 16V-168L-10-176L6-160L24-172V16Z', '#b8a27f') +
            shape('M24-172V16H46V-150Z', '#8a7558') +
            shape('M-10-110C-10-128 12-128 12-110V-84H-10Z', '#4a3a2a') +
            rect(-60, -40, 38, 56, '#a38d6b')
          : '',
      ].join(''),
      x,
      y,
      s,
    );
  const crack = Array.from({ length: 26 }, () => {
    const [x, y] = [random.between(640, 1240), random.between(1000, 1180)];
    const path: Point[] = Array.from({ length: 5 }, (_, i) => [
      x + i * random.between(16, 34),
      y + random.between(-12, 12),
    ]);
    return line(path, '#a07a4c', 3);
  }).join('');
  return [
    bandedSky(sheet, ['#8db7c4', '#a5c6c9', '#c1d4cb', '#dde0c8', '#f0e6c9'], 520, 12),
    circle(1400, 150, 260, sheet.halo('#fff4d6', 0.8)) + circle(1400, 150, 52, '#fff6e0'),
    mountains(
      sheet,
      [
        [-40, 330],
        [190, 150],
        [360, 270],
        [560, 90],
        [760, 260],
        [940, 160],
        [1130, 300],
        [1360, 200],
        [1540, 320],
        [1840, 180],
      ],
      620,
      '#8fa0a0',
      '#768a8f',
    ),
    hill([-40, 420, 260, 340, 600, 400, 900, 360, 1240, 400, 1600, 340, 1840, 380], 640, '#7f8c72'),
    rect(0, 560, width, 660, '#a58a5e'),
    shape('M470 430C700 390 1120 390 1340 430L1180 980C1080 1010 780 1010 660 980Z', '#d9d5c5'),
    sheet.clip(
      'M470 430C700 390 1120 390 1340 430L1180 980C1080 1010 780 1010 660 980Z',
      [
        shape('M1000 380H1360V1010H1000C1060 800 1060 560 1000 380Z', '#a8a8a0'),
        Array.from(
          { length: 12 },
          (_, i) =>
            `<path d="M440 ${470 + i * 44}C700 ${434 + i * 47} 1120 ${434 + i * 47} 1370 ${470 + i * 44}" fill="none" stroke="#b3afa2" stroke-width="3"/>`,
        ).join(''),
        Array.from({ length: 13 }, (_, i) => line([500 + i * 68, 400, 690 + i * 40, 1010], '#b3afa2', 3)).join(''),
        cuts(random, [500, 440, 1300, 760], 40, [70, 5], '#8d8c83', { angle: 88 }),
        shape('M430 400H1380V548C1120 500 700 500 430 548Z', '#f3ecda', 0.55),
      ].join(''),
    ),
    shape('M452 414C700 372 1120 372 1358 414V446C1120 402 700 402 452 446Z', '#8f928c'),
    Array.from({ length: 24 }, (_, i) =>
      rect(468 + i * 37, 396 + Math.abs(i - 11.5) ** 2 * -0.02 + Math.abs(i - 11.5) * 2, 8, 22, '#6b6f6c'),
    ).join(''),
    rect(806, 388, 62, 66, '#6b6f6c') +
      rect(798, 378, 78, 14, '#4a5157') +
      rect(960, 388, 62, 66, '#6b6f6c') +
      rect(952, 378, 78, 14, '#4a5157'),
    left.marks,
    right.marks,
    sheet.clip(left.d, band(1)),
    sheet.clip(right.d, band(-1)),
    sheet.clip(right.d, rect(0, 0, width, height, '#7b5a3f', 0.22)),
    Array.from({ length: 46 }, () => {
      const side = random.next() > 0.5;
      const x = side ? random.between(-10, 330) : random.between(1500, 1810);
      const y = side ? 340 + x * 0.5 + random.between(-30, 120) : 330 + (1800 - x) * 0.55 + random.between(-20, 100);
      return y < 556
        ? brush(
            [
              [x, y],
              [x + 3, y - 44],
            ],
            [28, 3],
            random.pick([green[1], green[2], '#41602f']),
          )
        : '';
    }).join(''),
    shape(
      `M590 930C720 962 1120 964 1250 930C1300 1030 1420 1120 1640 ${height}H160C400 1130 540 1040 590 930Z`,
      '#cfae7a',
    ),
    crack,
    shape('M820 1000C900 960 1010 976 1060 1010C1130 1050 1010 1100 900 1090C780 1080 720 1040 820 1000Z', teal[3]) +
      shape(
        'M838 1006C900 974 1000 986 1044 1016C1090 1046 1000 1080 906 1072C806 1064 760 1036 838 1006Z',
        '#4f8f92',
      ) +
      cuts(random, [800, 1000, 1060, 1080], 14, [80, 5], paper),
    ruin(470, 1130, 1.1, 0),
    ruin(640, 1040, 0.74, 1),
    ruin(1200, 1080, 1, 2),
    ruin(1330, 1150, 1.1, 1),
    ruin(1060, 970, 0.5, 0),
    ruin(720, 1160, 1, 1),
    ruin(760, 966, 0.46, 0),
    ruin(1480, 1190, 1.2, 0),
  ].join('');
};
