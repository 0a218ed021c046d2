import { cuts } from '../engrave';
import { figure, walking } from '../figures';
import { circle, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, cloud } from '../sky';

const { ink, paper, red, amber, navy } = inks;

/** Six columns and their six shadows, all of one length. */
export const reserveBank: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const columns = [0, 1, 2, 3, 4, 5].map((i) => 340 + i * 224);
  const column = (x: number) =>
    [
      rect(x - 50, 356, 100, 460, '#e3dccb'),
      rect(x + 8, 356, 42, 460, '#b6b4ab'),
      [-36, -20, -4, 14, 30].map((dx) => rect(x + dx, 376, 5, 420, dx > 4 ? '#94958f' : '#c3bfb0')).join(''),
      rect(x - 66, 330, 132, 28, '#efe8d6') + rect(x - 58, 358, 116, 12, '#b6b4ab'),
      rect(x - 62, 806, 124, 20, '#efe8d6') + rect(x - 72, 824, 144, 18, '#c9c5b7'),
    ].join('');
  const steps = [0, 1, 2, 3, 4]
    .map(
      (i) =>
        rect(
          170 - i * 44,
          842 + i * 26,
          1460 + i * 88,
          26,
          ['#d8d2c1', '#cbc6b7', '#beb9ac', '#b0ada2', '#a3a198'][i]!,
        ) + rect(170 - i * 44, 862 + i * 26, 1460 + i * 88, 6, '#7f827f'),
    )
    .join('');
  const shadows = columns
    .map((x) => polygon([x - 44, 842, x + 44, 842, x + 88, 1130, x - 8, 1130], navy[1], 0.82))
    .join('');
  const person = (x: number, y: number, s: number, top: string, legs: string, mirror = false) =>
    place(
      polygon([-6, 0, 10, 0, 34, 34, 20, 34], navy[0], 0.5) +
        figure(walking, { skin: '#8a5533', hair: ink, top, legs, shade: ink }),
      x,
      y,
      s,
      0,
      mirror,
    );
  return [
    bandedSky(sheet, ['#1c3058', '#24406f', '#335589', '#4d709e', '#7f9cb8'], 820, 10),
    cloud(sheet, 250, 240, 420, 54, '#8fa8c0'),
    cloud(sheet, 1580, 160, 380, 44, '#7f9cb8'),
    rect(0, 560, width, 300, '#3a4a66') +
      Array.from({ length: 16 }, (_, i) =>
        rect(i * 120 - 10, 520 + (i % 3) * 40, 110, 340, i % 2 ? '#33415c' : '#2c3954'),
      ).join(''),
    rect(210, 330, 1380, 520, '#44566f'),
    [452, 676, 1124, 1348]
      .map(
        (x) =>
          rect(x - 44, 450, 88, 300, '#22334f') +
          rect(x - 44, 450, 88, 12, '#7f8b98') +
          line([x, 460, x, 750], '#4a5c78', 6) +
          line([x - 44, 600, x + 44, 600], '#4a5c78', 6),
      )
      .join(''),
    rect(830, 420, 140, 430, '#14213b') +
      rect(842, 434, 56, 416, '#7d5a2c') +
      rect(904, 434, 56, 416, '#6a4a24') +
      [0, 1, 2, 3]
        .map((i) => rect(852, 454 + i * 96, 36, 70, '#94703d') + rect(914, 454 + i * 96, 36, 70, '#7d5a2c'))
        .join(''),
    columns.map(column).join(''),
    rect(180, 270, 1440, 62, '#efe8d6') +
      rect(180, 316, 1440, 16, '#a9a79c') +
      Array.from({ length: 48 }, (_, i) => rect(196 + i * 30, 296, 15, 20, '#c9c4b4')).join(''),
    shape('M150 270L900 70L1650 270Z', '#d8d2c1') +
      shape('M250 254L900 84L1550 254Z', '#b3b1a6') +
      shape('M900 84L1550 254H980Z', '#9a9a92'),
    shape('M150 270L900 70L1650 270L1660 254L900 44L140 254Z', '#f3ecda'),
    circle(900, 190, 44, '#e3dccb') + circle(900, 190, 30, '#8f9088') + circle(900, 190, 12, '#e3dccb'),
    rect(0, 842, width, 140, '#33415c'),
    steps,
    rect(0, 972, width, 240, '#8d908b'),
    Array.from({ length: 10 }, (_, i) =>
      line([900 + (i - 4.5) * 190, 972, 900 + (i - 4.5) * 330, height], '#7a7e7b', 4),
    ).join('') + [1010, 1070, 1150].map((y) => line([0, y, width, y], '#7a7e7b', 4)).join(''),
    cuts(random, [0, 980, width, height], 40, [120, 4], '#a1a39d'),
    shadows,
    person(690, 912, 1.32, red, navy[0]),
    person(1010, 964, 1.44, paper, navy[1], true),
    person(1290, 888, 1.26, amber, navy[0], true),
  ].join('');
};
