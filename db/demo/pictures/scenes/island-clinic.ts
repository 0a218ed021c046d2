import { cuts } from '../engrave';
import { blob, brush, circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, cloud, hill } from '../sky';
import { sea, spray } from '../water';

const { ink, white, red, amber, green, stone } = inks;

function bicycle(): string {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="0" r="58" fill="none" stroke="${ink}" stroke-width="8"/>` +
    Array.from({ length: 8 }, (_, i) =>
      line([x, 0, x + Math.cos(i * 0.785) * 56, Math.sin(i * 0.785) * 56], stone[2], 2),
    ).join('') +
    circle(x, 0, 7, ink);
  return [
    wheel(-92),
    wheel(92),
    line([-92, 0, -38, -92, 60, -92, -4, 4, -92, 0], red, 11),
    line([-38, -92, -4, 4], red, 11),
    line([92, 0, 58, -104], red, 11),
    line([58, -104, 54, -128, 86, -138], ink, 8) +
      line([-40, -92, -46, -116], ink, 8) +
      shape('M-76-122H-18L-26-108H-66Z', ink),
    circle(-4, 4, 15, ink) + line([-4, 4, 14, 26], ink, 7) + rect(2, 24, 26, 7, ink),
    rect(72, -118, 66, 44, '#b78b5e') +
      line([76, -104, 134, -104], '#8a6238', 4) +
      line([76, -90, 134, -90], '#8a6238', 4),
  ].join('');
}

/** A white house on a rock, its doctor on a screen. */
export const islandClinic: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const rock = 'M-40 1010C120 900 260 868 420 850C700 820 1240 812 1430 856C1600 900 1720 960 1840 1060V1240H-40Z';
  const [wx, wy] = [560, 560];
  return [
    bandedSky(sheet, ['#7fb7c9', '#97c6d0', '#b3d5d5', '#d0e2d6', '#e9ead4'], 700, 12),
    cloud(sheet, 320, 220, 460, 60, '#f4f1e2'),
    cloud(sheet, 1480, 330, 360, 46, '#f4f1e2'),
    cloud(sheet, 1100, 120, 260, 32, '#f4f1e2'),
    hill([-40, 690, 200, 660, 420, 676, 640, 690], 720, '#9cb9b5'),
    hill([1300, 700, 1500, 660, 1700, 650, 1840, 680], 720, '#8fb0ae'),
    sea(sheet, { top: 700, bottom: height, base: '#3d8a95', marks: ['#5aa3a8', '#2c707d', '#8cc3bf'], count: 120 }),
    shape(rock, '#7d7468'),
    sheet.clip(
      rock,
      [
        Array.from({ length: 70 }, () => {
          const [x, y, s] = [random.between(-20, 1820), random.between(850, 1200), random.between(30, 80)];
          return polygon(
            [
              x - s,
              y,
              x - s * 0.5,
              y - s * 0.46,
              x + s * 0.3,
              y - s * 0.5,
              x + s,
              y - s * 0.1,
              x + s * 0.6,
              y + s * 0.3,
              x - s * 0.6,
              y + s * 0.34,
            ],
            random.pick(['#948a7b', '#6a6258', '#a89d8c', '#5c554d', '#877d70']),
          );
        }).join(''),
        cuts(random, [0, 860, width, height], 70, [70, 6], '#b9ad98', { angle: -8 }),
      ].join(''),
    ),
    shape('M300 862C500 818 1300 812 1500 866C1400 896 500 900 300 862Z', green[2]) +
      cuts(random, [330, 850, 1480, 880], 70, [26, 5], green[3], { angle: 76 }),
    shape('M860 870C900 960 1000 1060 1180 1200H1330C1120 1060 1000 950 980 868Z', '#d9cba6'),
    shape('M1290 880H1420L1560 900H1330Z', '#4f4a42', 0.4),
    rect(420, 470, 900, 400, white),
    shape('M1320 470L1430 500V868H1320Z', '#b7c0bd'),
    rect(420, 470, 900, 30, '#d4d8d0'),
    cuts(random, [430, 510, 1310, 860], 40, [80, 4], '#e3e2d6'),
    rect(420, 830, 900, 42, '#5f8f98') + shape('M1320 830L1430 838V868L1320 872Z', '#43707a'),
    shape('M380 476L440 400H1360L1460 500L1320 478Z', '#4f6a76') +
      shape('M1360 400L1460 500L1320 478L1290 400Z', '#3b525d') +
      line([380, 478, 1320, 478], white, 8),
    rect(500, 330, 54, 90, '#e6e3d6') + rect(534, 330, 20, 90, '#b7c0bd') + rect(492, 322, 70, 14, '#4f6a76'),
    place(
      line([0, 0, 0, 90], ink, 14) +
        shape('M-110-86C-90 30 40 74 120 10Z', '#eceadf') +
        shape('M-20 36C30 56 84 40 120 10L60-20Z', '#b1bab8') +
        ellipse(6, -40, 132, 34, '#cfd4cf') +
        line([6, -40, 60, -120], ink, 7) +
        line([-60, -50, 60, -120], ink, 4) +
        circle(62, -122, 12, red),
      1130,
      318,
      1,
      32 - 60,
    ),
    rect(wx - 26, wy - 26, 372, 252, '#4f6a76') + rect(wx - 12, wy - 12, 344, 224, '#16303c'),
    rect(wx + 24, wy + 16, 272, 168, '#bfe3e2'),
    circle(wx + 160, wy + 90, 190, sheet.halo('#e6f6f0', 0.6)),
    sheet.clip(
      `M${wx + 24} ${wy + 16}h272v168h-272Z`,
      place(
        shape('M-96 120C-96 50-60 34-24 28L0 52L24 28C60 34 96 50 96 120Z', '#20505e') +
          ellipse(0, -14, 34, 42, '#20505e') +
          shape('M-36-18C-44-66 44-66 36-18C24-38-22-40-36-18Z', '#143844') +
          shape('M-24 28L0 96L24 28L14 22L0 44L-14 22Z', '#dff1ee') +
          line([-30, 40, -36, 90, -10, 104], '#dff1ee', 6, true) +
          circle(-8, 104, 8, '#dff1ee'),
        wx + 160,
        wy + 88,
        1,
      ),
    ),
    `<path d="M${wx + 24} ${wy + 16}h272v168h-272Z" fill="none" stroke="#0c1d26" stroke-width="9"/>`,
    rect(wx + 136, wy + 184, 48, 18, '#0c1d26'),
    rect(wx - 36, wy + 226, 392, 18, '#d4d8d0'),
    [0, 1, 2, 3]
      .map(
        (i) =>
          circle(wx + 20 + i * 90, wy + 214, 22, green[2]) + circle(wx + 20 + i * 90, wy + 196, 9, i % 2 ? red : amber),
      )
      .join(''),
    rect(1010, 590, 176, 282, '#4f6a76') +
      rect(1024, 604, 148, 268, '#2f6f86') +
      rect(1052, 634, 92, 90, '#9fc9cc') +
      circle(1150, 750, 8, amber) +
      rect(990, 866, 216, 18, '#a89d8c'),
    rect(1246, 600, 46, 46, white) + shape('M1262 606H1276V616H1286V630H1276V640H1262V630H1252V616H1262Z', '#2c7d70'),
    place(shape('M-160 62C-60 78 120 78 250 64L200 52H-140Z', '#43502f', 0.6) + bicycle(), 900, 838, 1.12),
    [
      [80, 1130],
      [1560, 1170],
      [1730, 1110],
    ]
      .map(([x, y]) => spray(sheet, x!, y!, 60, 180, white))
      .join(''),
    cuts(random, [0, 1120, 420, 1190], 26, [150, 9], white, { opacity: 0.9 }),
    cuts(random, [1450, 1150, width, 1195], 20, [150, 9], white, { opacity: 0.9 }),
    [
      [260, 400, 1],
      [350, 460, 0.7],
      [1620, 240, 0.9],
    ]
      .map(([x, y, s]) =>
        place(
          brush(
            [
              [-50, -16],
              [-20, -26],
              [0, -4],
              [24, -28],
              [58, -18],
            ],
            [2, 9, 11, 9, 2],
            white,
          ),
          x!,
          y!,
          s!,
        ),
      )
      .join(''),
    blob([180, 930, 230, 900, 300, 906, 310, 934, 240, 944], green[2]),
    blob([1500, 930, 1560, 906, 1620, 930, 1590, 950], green[2]),
  ].join('');
};
