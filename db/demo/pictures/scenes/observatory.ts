import { cuts, gouge } from '../engrave';
import { brush, circle, ellipse, line, type Point, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, cloud, hill } from '../sky';
import { swell } from '../water';

const { white, red } = inks;

/** Arcs round the pole for the turning sky, and the dome that watches them. */
export const observatory: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const pole: Point = [760, 250];
  const trails = Array.from({ length: 96 }, (_, i) => {
    const r = 26 + i * 13.4 + random.between(-5, 5);
    const start = random.between(0, 360);
    const sweep = random.between(24, 58);
    const at = (degrees: number) =>
      `${(pole[0] + Math.cos((degrees * Math.PI) / 180) * r).toFixed(1)} ${(pole[1] + Math.sin((degrees * Math.PI) / 180) * r).toFixed(1)}`;
    return [0, 130, 236]
      .map(
        (turn, k) =>
          `<path d="M${at(start + turn)}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${at(start + turn + sweep * (k ? 0.8 : 1))}" fill="none" stroke="${random.pick(['#e9e6d6', '#b9c9d8', '#f3d9a0', '#8ea6c4'])}" stroke-width="${random.between(2, 5).toFixed(1)}" stroke-linecap="round" stroke-opacity="${random.between(0.5, 0.95).toFixed(2)}"/>`,
      )
      .join('');
  }).join('');
  const ridgeTop = [-40, 900, 160, 850, 380, 862, 620, 800, 900, 770, 1060, 752, 1400, 752, 1560, 800, 1840, 910];
  const dome = 'M-210 0C-210-150-110-246 0-246C110-246 210-150 210 0Z';
  return [
    bandedSky(sheet, ['#0c1430', '#101b3e', '#152650', '#1d3564', '#2d4a78', '#506a8f', '#8a92a2'], 900, 10),
    trails,
    circle(pole[0], pole[1], 5, white),
    [790, 836, 872].map((y, i) => swell(sheet, y, 11, 520, height, ['#4d6488', '#7888a0', '#a3abb5'][i]!)).join(''),
    hill(ridgeTop, height, '#131a2b'),
    gouge(
      {
        random,
        count: 130,
        at: (r) => [r.between(0, width), r.between(830, 1010)],
        length: () => 60,
        width: () => 6,
        angle: ([x]) => (x < 1230 ? -12 : 14),
      },
      '#25304a',
    ),
    brush(
      [
        [420, 1010],
        [640, 940],
        [800, 880],
        [980, 820],
        [1120, 766],
      ],
      [40, 26, 18, 12, 6],
      '#39435c',
    ),
    place(
      [
        rect(-226, 0, 452, 120, '#c9cbc4') +
          rect(60, 0, 166, 120, '#8a909a') +
          rect(-236, -14, 472, 26, '#e6e4d8') +
          rect(70, -14, 166, 26, '#a3a8ad'),
        rect(-170, 46, 34, 74, '#2b3346') +
          rect(-90, 50, 40, 30, '#f7c866') +
          rect(-20, 50, 40, 30, '#f7c866') +
          rect(110, 50, 40, 30, '#2b3346'),
        shape(dome, '#f1eee2'),
        shape('M30-244C120-230 210-150 210 0H96C110-90 90-180 30-244Z', '#a9afb5'),
        [-0.62, -0.3, 0.62]
          .map(
            (k) =>
              `<path d="M${k * 210} 0C${k * 210} -120 ${k * 110} -220 0 -246" fill="none" stroke="#c3c4bc" stroke-width="4"/>`,
          )
          .join(''),
        shape('M-46-14C-52-120-40-200-8-246C10-250 30-248 46-240C16-190 10-110 16-14Z', '#141c33'),
        shape('M-46-14C-52-120-40-200-8-246L2-247C-24-196-32-120-28-14Z', '#f7c866', 0.85),
        brush(
          [
            [6, -40],
            [-4, -120],
            [-2, -200],
          ],
          [34, 30, 26],
          '#5b6780',
        ) +
          brush(
            [
              [0, -44],
              [-12, -120],
              [-10, -196],
            ],
            [8, 7, 6],
            '#aab4c2',
          ) +
          ellipse(-2, -204, 15, 7, '#cfe0e6'),
        cuts(random, [-190, -160, -60, -20], 14, [46, 4], '#ffffff', { angle: -58 }),
      ].join(''),
      1230,
      660,
      1.06,
    ),
    place(
      rect(-60, -60, 130, 64, '#b5b9b6') +
        shape('M-70-60L0-96L80-60Z', '#5c6577') +
        rect(-30, -42, 26, 24, '#f7c866') +
        rect(24, -34, 22, 38, '#2b3346') +
        line([90, 4, 90, -150], '#3a455e', 6) +
        circle(90, -152, 6, red),
      920,
      790,
    ),
    swell(sheet, 1000, 30, 330, height, '#c3c6c4'),
    swell(sheet, 1050, 30, 420, height, '#d9d8cf'),
    swell(sheet, 1112, 26, 380, height, '#ece8da'),
    cuts(random, [0, 1020, width, height], 70, [170, 8], '#f8f4e6'),
    cloud(sheet, 300, 1010, 420, 70, '#d9d8cf'),
    cloud(sheet, 1500, 1020, 460, 70, '#d9d8cf'),
  ].join('');
};
