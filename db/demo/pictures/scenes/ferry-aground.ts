import { lights } from '../city';
import { cuts } from '../engrave';
import { circle, edges, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, hill, lamp, stars } from '../sky';
import { glitter, sea, spray } from '../water';

const { ink, white, red, amber, navy, stone } = inks;

function ferry(sheet: Sheet): string {
  const hull = 'M-620-40L-560 120H560C610 70 634 20 640-70H-620Z';
  const deck = (x: number, y: number, w: number, h: number) =>
    rect(x, y, w, h, '#e6e2d3') + rect(x, y + h - 10, w, 10, stone[3]);
  return [
    rect(120, -336, 110, 110, red),
    rect(120, -336, 110, 26, ink),
    rect(196, -336, 34, 110, '#9d3023'),
    deck(-360, -270, 700, 66),
    deck(-470, -206, 930, 68),
    deck(-560, -140, 1110, 74),
    shape('M-420-270L-404-320H-210V-270Z', white),
    lights(sheet, [-392, -308, 6, 29], [20, 24], amber, navy[1], 1),
    lights(sheet, [-330, -252, 21, 31], [18, 24], '#ffd888', navy[2], 0.9),
    lights(sheet, [-444, -188, 28, 31], [18, 26], amber, navy[2], 0.88),
    lights(sheet, [-534, -120, 34, 31], [18, 28], '#ffd888', navy[2], 0.9),
    shape(hull, '#d8d5c8'),
    sheet.clip(
      hull,
      rect(-660, 40, 1320, 100, '#8e3327') +
        rect(-660, 22, 1320, 18, navy[1]) +
        cuts(sheet.random, [-600, -30, 620, 20], 30, [140, 4], stone[3]),
    ),
    lights(sheet, [-480, -28, 22, 44], [16, 16], amber, navy[2], 0.5),
    line([-300, -320, -300, -400], ink, 7),
    line([-330, -372, -270, -372], ink, 5),
    circle(-300, -404, 7, white),
  ].join('');
}

export const ferryAground: Scene = (sheet) => {
  const { height, random } = sheet;
  const level = 610;
  const beam = (x: number, y: number, far: readonly [Point, Point], strength: number) =>
    polygon([[x, y], far[0], far[1]], '#fff3cf', strength);
  const tender = (flip: boolean) =>
    shape('M-90-8H96L66 34H-70Z', ink) +
    shape('M-50-8V-48H26L40-8Z', navy[2]) +
    rect(-38, -40, 22, 18, amber) +
    rect(-6, -40, 22, 18, amber) +
    line([0, -48, 0, -96], ink, 5) +
    (flip ? '' : circle(-60, -14, 4, red));
  const rocks: Point[] = [
    [560, 790],
    [640, 742],
    [760, 722],
    [900, 748],
    [1010, 728],
    [1190, 752],
    [1330, 730],
    [1450, 758],
    [1560, 790],
  ];
  return [
    bandedSky(sheet, ['#070d1c', '#0a1224', '#0d172d', '#111d37', '#16243f'], level, 10),
    stars(sheet, level - 60, 110, '#c9d0cf', 1.8),
    hill([-40, 590, 260, 560, 600, 528, 900, 500, 1240, 520, 1600, 566, 2040, 592], level + 10, '#060a14'),
    lamp(sheet, 1712, 558, 5, amber, 7),
    lamp(sheet, 1764, 566, 4, amber, 7),
    lamp(sheet, 318, 556, 4, amber, 7),
    sea(sheet, { top: level, bottom: height, base: '#08101f', marks: ['#0f1b33', '#152544', '#050912'], count: 130 }),
    place(ferry(sheet), 1030, 660, 1, 5.5),
    shape(`${edges(rocks).slice(0, -1)}L1660 850L500 850Z`, '#04070e'),
    [
      [700, 745, 60],
      [980, 752, 70],
      [1290, 752, 66],
      [1470, 772, 50],
    ]
      .map(([x, y, w]) =>
        polygon([x! - w!, y! + 14, x! - w! * 0.4, y! - 8, x! + w! * 0.5, y! - 4, x! + w! * 0.2, y! + 8], '#1d2a44'),
      )
      .join(''),
    spray(sheet, 590, 800, 46, 130, '#8fa3b5'),
    spray(sheet, 1540, 806, 38, 120, '#8fa3b5'),
    cuts(random, [520, 792, 1620, 830], 60, [120, 6], '#8fa3b5', { opacity: 0.8 }),
    [600, 760, 900, 1040, 1180, 1320, 1450].map((x) => glitter(sheet, x, 830, 1060, 90, amber, 20)).join(''),
    beam(
      330,
      850,
      [
        [700, 430],
        [900, 640],
      ],
      0.26,
    ),
    beam(
      330,
      850,
      [
        [770, 470],
        [860, 590],
      ],
      0.3,
    ),
    beam(
      1750,
      830,
      [
        [1400, 400],
        [1150, 640],
      ],
      0.24,
    ),
    beam(
      1750,
      830,
      [
        [1320, 450],
        [1210, 590],
      ],
      0.28,
    ),
    place(tender(false), 290, 930, 1.15, -2),
    place(tender(true), 1790, 905, 1.05, 3, true),
    lamp(sheet, 330, 850, 9, '#fff3cf', 8),
    lamp(sheet, 1750, 830, 9, '#fff3cf', 8),
    glitter(sheet, 320, 975, 1110, 120, '#f1e6c4', 26),
    glitter(sheet, 1760, 948, 1090, 120, '#f1e6c4', 26),
  ].join('');
};
