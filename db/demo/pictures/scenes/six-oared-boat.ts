import { cuts } from '../engrave';
import { blob, brush, circle, ellipse, follow, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill, streaks } from '../sky';
import { glitter, sea, spray, swell } from '../water';

const { ink, white, red, earth } = inks;

function rower(shirt: string, shade: string, skin: string, hair: string): string {
  return [
    shape('M-44 40C-52-10-50-60-40-92C-30-108 6-108 16-90C24-50 22 0 26 40Z', shirt),
    shape('M-6 40C-4-10-6-60 2-98C10-96 14-94 16-90C24-50 22 0 26 40Z', shade),
    brush(
      [
        [-4, -84],
        [24, -56],
        [58, -40],
      ],
      [24, 19, 13],
      shirt,
    ),
    brush(
      [
        [30, -54],
        [62, -38],
      ],
      [15, 11],
      skin,
    ),
    circle(64, -38, 10, skin),
    brush(
      [
        [-12, -96],
        [-6, -116],
      ],
      [17, 15],
      skin,
    ),
    ellipse(-4, -130, 19, 23, skin),
    blob([-25, -128, -22, -150, -2, -158, 14, -148, 12, -140, -6, -140, -14, -120], hair),
  ].join('');
}

/** Every second rower pulls on this side, so the oars stand like a comb. */
export const sixOaredBoat: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const level = 380;
  const crew = [0, 1, 2, 3, 4, 5].map((i) => 500 + i * 168);
  const skins = ['#8a5533', '#c98f66', '#5f3a26', '#d9a27a', '#a56c45', '#74482d'];
  const hairs = ['#1c1512', '#4a2d1a', '#14100f', '#7a4a22', '#231813', '#1a1413'];
  const oar = (x: number, y: number, tx: number, ty: number) => {
    const [dx, dy] = [tx - x, ty - y];
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    return (
      line([x, y, tx, ty], '#24140f', 14) +
      line([x, y, tx, ty], earth[4], 8) +
      place(
        shape('M-16-13L84-17L92 0L84 17L-16 13Z', white) + shape('M40-15L84-17L92 0L84 17L40 15Z', red),
        tx,
        ty,
        1,
        turn,
      )
    );
  };
  const hull = 'M210 560C500 634 1270 644 1740 552C1690 650 1470 704 1130 710H760C460 704 290 656 210 560Z';
  return [
    bandedSky(sheet, ['#b4402a', '#c9552d', '#db6c34', '#e98644', '#f2a35c', '#f7c081', '#fad9a8'], level, 12),
    circle(620, level - 60, 340, sheet.halo('#fff0c8', 0.8)),
    circle(620, level - 52, 104, '#fff3d3'),
    streaks(sheet, 90, level - 40, 44, '#fbd9a0', 0.5),
    hill([-40, 372, 300, 340, 620, 352, 980, 318, 1400, 346, 2040, 326], level + 6, '#7c3a3a'),
    sea(sheet, {
      top: level,
      bottom: height,
      base: '#25408f',
      marks: ['#1c3078', '#3b5bab', '#182763'],
      count: 190,
      size: 0.85,
    }),
    glitter(sheet, 620, level + 4, height, 620, '#f2a35c', 170),
    glitter(sheet, 620, level + 4, 860, 260, '#fde3b4', 60),
    swell(sheet, 520, 9, 190, 560, '#213a86'),
    cuts(random, [0, 510, width, 560], 60, [90, 6], '#f2a35c', { opacity: 0.55 }),
    crew
      .filter((_, i) => i % 2 === 1)
      .map((x) => oar(x + 60, 566, x + 210, 452))
      .join(''),
    shape('M210 560C500 520 1300 510 1740 552C1270 646 500 636 210 560Z', '#3b1d14'),
    shape('M300 574C560 548 1280 540 1630 566C1240 630 560 628 300 574Z', '#24110c'),
    crew.map((x) => rect(x - 30, 566, 74, 14, earth[2])).join(''),
    crew
      .map((x, i) =>
        place(rower(i % 2 ? white : '#f0b148', i % 2 ? '#c9cdd2' : '#c27f2c', skins[i]!, hairs[i]!), x, 574, 0.98, -6),
      )
      .join(''),
    place(
      shape('M-36 40C-40-30-30-70-6-76C26-76 36-40 34 40Z', red) +
        shape('M0 40C6-20 6-50-2-76C26-76 36-40 34 40Z', '#96301f') +
        brush(
          [
            [-16, -52],
            [-50, -24],
          ],
          [20, 12],
          red,
        ) +
        circle(-52, -22, 9, '#c98f66') +
        ellipse(-4, -98, 17, 21, '#c98f66') +
        shape('M-26-104C-24-124 14-126 16-104L-36-100Z', ink),
      1560,
      566,
      0.94,
    ),
    shape(hull, '#8c4527'),
    sheet.clip(
      hull,
      [600, 630, 660, 690]
        .map((y, i) =>
          line(
            follow([240, y - 44 + i * 4, 700, y + 20, 1200, y + 20, 1700, y - 50], 30),
            i % 2 ? '#6b301b' : '#a85a33',
            7,
          ),
        )
        .join('') +
        cuts(random, [320, 620, 1600, 740], 60, [130, 5], '#c47744') +
        shape('M210 560C500 634 1270 644 1740 552L1740 572C1270 666 500 656 210 584Z', white),
    ),

    swell(sheet, 736, 12, 260, height, '#1f3683'),
    glitter(sheet, 620, 780, height, 640, '#f2a35c', 90),
    cuts(random, [300, 704, 1660, 736], 80, [110, 8], '#e8ecec', { opacity: 0.95 }),
    crew
      .filter((_, i) => i % 2 === 0)
      .map(
        (x) =>
          line([x + 52, 640, x + 52, 616], ink, 10) +
          oar(x + 62, 548, x - 66, 868) +
          spray(sheet, x - 104, 968, 34, 84, '#e8ecec') +
          cuts(random, [x - 170, 950, x - 20, 980], 16, [90, 6], '#e8ecec'),
      )
      .join(''),
    cuts(random, [0, 900, width, height], 90, [220, 11], '#182763', { opacity: 0.8 }),
    cuts(random, [0, 860, width, height], 46, [180, 8], '#4b6cbb', { opacity: 0.8 }),
  ].join('');
};
