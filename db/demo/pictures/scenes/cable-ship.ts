import { lights } from '../city';
import { cuts } from '../engrave';
import { circle, curve, follow, line, type Point, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, streaks } from '../sky';
import { glitter, spray, swell } from '../water';

const { red, amber, navy, earth } = inks;

function cableShipHull(sheet: Sheet): string {
  const copper = earth[3];
  const hull = 'M-36-74L74 128H1010C1044 80 1050 30 1046-22H870V0H250V-74Z';
  return [
    shape('M905-20L868-210H884L926-20ZM985-20L968-210H984L1006-20Z', navy[0]),
    rect(860, -222, 132, 18, navy[0]),
    line([926, -204, 926, -120], copper, 4),
    rect(560, -196, 92, 200, navy[2]),
    rect(560, -196, 92, 34, earth[2]),
    rect(622, -196, 30, 200, navy[1]),
    rect(262, -150, 250, 156, navy[3]),
    rect(448, -150, 64, 156, navy[2]),
    rect(276, -226, 184, 78, navy[4]),
    rect(418, -226, 42, 78, navy[3]),
    shape('M264-238H474L462-222H276Z', navy[0]),
    lights(sheet, [288, -206, 6, 28], [20, 26], amber, navy[1], 1),
    lights(sheet, [284, -120, 8, 28], [14, 18], amber, navy[1], 0.8),
    lights(sheet, [284, -78, 8, 28], [14, 18], amber, navy[1], 0.7),
    line([360, -238, 360, -372], navy[0], 9),
    line([326, -306, 396, -306], navy[0], 6),
    line([360, -366, 270, -240], navy[0], 2.5),
    line([360, -366, 600, -196], navy[0], 2.5),
    circle(360, -372, 8, red),
    shape('M690 2C690-60 830-60 830 2Z', navy[2]),
    shape('M760 2C780-60 830-50 830 2Z', navy[1]),
    shape(hull, navy[0]),
    sheet.clip(
      hull,
      rect(-60, 84, 1140, 60, earth[1]) +
        rect(-60, 76, 1140, 8, copper) +
        cuts(sheet.random, [60, -40, 1040, 70], 40, [120, 4], navy[1]),
    ),
    lights(sheet, [180, 22, 16, 46], [11, 11], amber, navy[2], 0.6),
    line([-30, -76, 246, -76], copper, 5),
    line([256, -4, 866, -4], copper, 4),
    line([0, -78, 0, -112, 230, -112], navy[0], 4),
    shape('M-20-74C-60-74-92-62-104-30L-74-30C-70-44-52-50-14-50Z', navy[0]),
    circle(-76, -44, 44, navy[0]),
    circle(-76, -44, 34, copper),
    circle(-76, -44, 24, navy[0]),
    circle(-76, -44, 8, copper),
  ].join('');
}

/** Above, dusk and the ship; below, the sea cut open so that the cable can be followed to the floor. */
export const cableShip: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const level = 560;
  const deep = [navy[1], '#172850', '#132247', '#101b3c', navy[0], '#0b1328'];
  const layers = deep
    .map((colour, i) => swell(sheet, level + i * 84 + (i ? 10 : 0), i ? 9 : 6, 420, height, colour))
    .join('');
  const floor = follow([-30, 1044, 260, 1036, 560, 1078, 900, 1060, 1240, 1100, 1500, 1070, 1840, 1092], 60);
  const cable: Point[] = [
    [448, 438],
    [446, 560],
    [436, 700],
    [408, 840],
    [344, 956],
    [236, 1026],
    [90, 1046],
    [-40, 1052],
  ];
  const rocks = [
    [640, 1076, 1.2],
    [1120, 1086, 1.7],
    [1180, 1090, 1],
    [1660, 1080, 1.5],
    [300, 1062, 0.6],
  ] as const;
  return [
    bandedSky(sheet, [navy[1], '#2b3459', '#54405a', '#824f4f', earth[2], '#c27d4c', earth[3], '#e5b680'], level),
    streaks(sheet, 120, level - 60, 40, '#e5b680', 0.45),
    circle(1290, level - 36, 240, sheet.halo('#ffd9a0', 0.7)),
    circle(1290, level - 30, 74, '#ffe2b0'),
    layers,
    glitter(sheet, 1290, level + 6, level + 150, 320, earth[3], 46),
    cuts(random, [0, level, width, level + 60], 60, [150, 5], '#b8744a', { opacity: 0.6 }),
    cuts(random, [0, level + 90, width, 1020], 90, [160, 5], navy[2], { opacity: 0.45 }),
    shape(`${curve(floor.filter((_, i) => i % 5 === 0))}L${width + 40} ${height}L-40 ${height}Z`, earth[0]),
    cuts(random, [0, 1110, width, height], 90, [90, 5], earth[1]),
    rocks
      .map(([x, y, size]) =>
        place(
          shape('M-60 14C-56-22-20-50 12-40C44-34 66-8 62 14Z', '#281714') +
            shape('M-46 0C-38-22-14-38 8-32L-10-6Z', earth[1]),
          x,
          y,
          size,
        ),
      )
      .join(''),
    place(cableShipHull(sheet), 520, 446),
    cuts(random, [560, level + 2, 1560, level + 34], 60, [130, 6], '#e5b680', { opacity: 0.8 }),
    spray(sheet, 596, level + 14, 46, 120, '#e9d3b4'),
    line(follow(cable, 60), navy[0], 20),
    line(follow(cable, 60), earth[3], 11),
    line(
      follow(
        cable.map(([x, y]): Point => [x - 2, y]),
        60,
      ),
      '#f0cb98',
      3,
    ),
  ].join('');
};
