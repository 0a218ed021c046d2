import { cuts } from '../engrave';
import { brush, circle, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, hill, streaks } from '../sky';
import { sea, spray, swell } from '../water';

const { ink, paper, white, red, amber, navy, teal, stone, earth } = inks;

function pilotBoat(sheet: Sheet): string {
  const hull = 'M-300-64C-260-66 160-70 268-86C240-30 196 32 130 52H-262C-288 20-300-20-300-64Z';
  return [
    line([-150, -150, -150, -330], ink, 7),
    rect(-226, -322, 76, 62, white),
    rect(-302, -322, 78, 62, red),
    shape('M-210-66L-196-176H30L84-66Z', white),
    shape('M-60-66V-176H30L84-66Z', stone[4]),
    shape('M-182-158H-122V-112H-190ZM-106-158H-40V-112H-106ZM-22-158H22L44-112H-22Z', navy[1]),
    shape('M-214-190H44L30-174H-200Z', ink),
    line([-40, -190, -40, -248], ink, 5),
    circle(-40, -252, 9, amber),
    shape(hull, amber),
    sheet.clip(
      hull,
      rect(-320, 8, 640, 60, ink) +
        rect(-320, -4, 640, 12, white) +
        shape('M-320-80L280-92V-56L-320-44Z', '#d98f2f') +
        cuts(sheet.random, [-300, -50, 260, 0], 18, [110, 5], '#f8cf86'),
    ),
    line([-298, -60, 262, -84], ink, 10),
    line([110, -86, 118, -128, 214, -138, 240, -92], ink, 5),
  ].join('');
}

/** The ship is a wall; the ladder and the small boat give its size. */
export const pilotLadder: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const hull = `M-20-20H1250C1236 300 1216 640 1150 1010H-20Z`;
  const plates = [150, 330, 510, 690]
    .map((y) => line([-20, y + 10, 600, y + 4, 1244 - y * 0.06, y - 18], navy[0], 4))
    .join('');
  const seams = [90, 330, 560, 800, 1030].map((x, i) => line([x, -20, x - 8, 780 + i * 4], navy[0], 3)).join('');
  const rust = [
    [240, 330, 190],
    [600, 150, 260],
    [980, 510, 150],
    [430, 510, 170],
    [1100, 200, 120],
  ]
    .map(([x, y, fall]) =>
      brush(
        [
          [x!, y!],
          [x! + 4, y! + fall! / 2],
          [x! + 2, y! + fall!],
        ],
        [16, 9, 1],
        earth[1],
        0.75,
      ),
    )
    .join('');
  const rungs = Array.from({ length: 20 }, (_, i) => {
    const y = 20 + i * 41;
    const wide = i % 7 === 5 ? 92 : 40;
    return (
      rect(860 - wide - i * 0.6, y, wide * 2, 11, i % 7 === 5 ? amber : earth[4]) +
      rect(860 - wide - i * 0.6, y + 8, wide * 2, 4, earth[2])
    );
  }).join('');
  return [
    bandedSky(sheet, ['#9fb6bd', '#b3c4c4', '#c9d2c8', '#dedccb', '#efe4cc'], 660, 18),
    streaks(sheet, 100, 600, 26, paper, 0.8),
    hill([1000, 640, 1240, 606, 1420, 624, 1600, 592, 1840, 612], 700, '#9db0ae'),
    sea(sheet, { top: 652, bottom: height, base: teal[2], marks: [teal[1], teal[3], '#4d8c8b'], count: 120 }),
    shape(hull, navy[1]),
    sheet.clip(
      hull,
      [
        rect(0, 0, 180, 1100, '#172850'),
        plates,
        seams,
        shape('M-20 772L620 790L1240 750V1100H-20Z', '#8e3327'),
        cuts(random, [0, 800, 1200, 960], 60, [120, 6], '#6b2620'),
        cuts(random, [0, 800, 1200, 960], 24, [90, 4], '#b75a42'),
        line([-20, 772, 620, 790, 1240, 750], white, 9),
        cuts(random, [180, 20, 1240, 760], 70, [90, 4], navy[2], { angle: 92, opacity: 0.7 }),
        rust,
        [0, 1, 2, 3, 4, 5].map((i) => rect(1080, 470 + i * 44, i % 2 ? 26 : 44, 8, white)).join(''),
      ].join(''),
    ),
    line([1250, -20, 1236, 300, 1204, 660, 1150, 1010], navy[3], 6, true),
    line([818, -20, 806, 830], '#d8c49a', 6),
    line([902, -20, 890, 830], '#d8c49a', 6),
    rungs,
    swell(sheet, 940, 26, 560, height, '#2a6a70'),
    cuts(random, [0, 930, 1180, 985], 40, [170, 10], white, { opacity: 0.9 }),
    cuts(random, [0, 960, width, 1060], 50, [200, 8], teal[3]),
    place(pilotBoat(sheet), 1350, 958, 1.12, -5),
    spray(sheet, 1640, 960, 90, 150, white),
    spray(sheet, 1520, 1010, 40, 260, white),
    swell(sheet, 1030, 24, 620, height, teal[1]),
    cuts(random, [0, 1020, width, 1190], 60, [260, 11], '#2a6a70'),
    cuts(random, [900, 1000, width, 1060], 40, [150, 9], white, { opacity: 0.9 }),
    cuts(random, [0, 1050, width, 1190], 24, [220, 8], teal[3], { opacity: 0.8 }),
  ].join('');
};
