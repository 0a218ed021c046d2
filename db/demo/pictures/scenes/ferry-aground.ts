import { lights } from '../city';
import { cuts } from '../engrave';
import { circle, edges, ellipse, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, hill, lamp, stars } from '../sky';
import { glitter, sea, spray } from '../water';

const { ink, white, red, amber, navy } = inks;

function ferry(sheet: Sheet): string {
  const hull = 'M-620-40L-560 120H560C610 70 634 20 640-70H-620Z';
  const deck = (x: number, y: number, w: number, h: number) =>
    rect(x, y, w, h, '#9aa2aa') + rect(x, y + h - 10, w, 10, '#6b737e');
  return [
    rect(-380, -350, 120, 90, red),
    rect(-380, -350, 120, 24, ink),
    rect(-296, -350, 36, 90, '#9d3023'),
    deck(-500, -270, 820, 66),
    deck(-540, -206, 950, 68),
    deck(-580, -140, 1120, 74),
    shape('M60-270V-324H300L330-270Z', '#aeb5ba'),
    lights(sheet, [84, -310, 8, 27], [19, 24], amber, navy[1], 1),
    lights(sheet, [-476, -252, 25, 31], [18, 24], '#ffd888', navy[2], 0.9),
    lights(sheet, [-516, -188, 29, 31], [18, 26], amber, navy[2], 0.88),
    lights(sheet, [-552, -120, 34, 31], [18, 28], '#ffd888', navy[2], 0.9),
    line([330, -140, 344, -100, 620, -92], '#9aa2aa', 8),
    shape(hull, '#8b939b'),
    sheet.clip(
      hull,
      rect(-660, 40, 1320, 100, '#7a2c26') +
        rect(-660, 22, 1320, 18, navy[1]) +
        cuts(sheet.random, [-600, -30, 620, 20], 30, [140, 4], '#6b737e'),
    ),
    lights(sheet, [-480, -28, 22, 44], [16, 16], amber, navy[2], 0.5),
    line([180, -324, 180, -410], '#4a5157', 7),
    line([150, -380, 210, -380], '#4a5157', 5),
    circle(180, -414, 7, white),
  ].join('');
}

/** The hull leans on the rocks where two searchlights cross. */
export const ferryAground: Scene = (sheet) => {
  const { height, random } = sheet;
  const level = 610;
  const beam = ([x, y]: Point, [sx, sy]: Point, [rx, ry]: Point) => {
    const lean = Math.atan2(sy - y, sx - x);
    const edge = (sign: number): Point => [sx - Math.sin(lean) * rx * sign * 0.72, sy + Math.cos(lean) * ry * sign];
    return polygon([[x, y], edge(-1), edge(1)], '#fff3cf', 0.22) + ellipse(sx, sy, rx, ry, '#fff3cf', 0.32);
  };
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
    beam([330, 850], [1150, 575], [136, 104]),
    beam([1750, 830], [860, 590], [136, 104]),
    place(tender(false), 290, 930, 1.15, -2),
    place(tender(true), 1790, 905, 1.05, 3, true),
    lamp(sheet, 330, 850, 9, '#fff3cf', 8),
    lamp(sheet, 1750, 830, 9, '#fff3cf', 8),
    glitter(sheet, 320, 975, 1110, 120, '#f1e6c4', 26),
    glitter(sheet, 1760, 948, 1090, 120, '#f1e6c4', 26),
  ].join('');
};
