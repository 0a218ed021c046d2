import { cuts } from '../engrave';
import { brush, circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { spines } from '../room';
import type { Scene } from '../sheet';
import { bandedSky, lamp, stars } from '../sky';

const { ink, red, amber, green } = inks;

/** A lit window between two dark houses. */
export const bookshop: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const tones = [
    red,
    '#e8a33d',
    '#f0d9a2',
    '#2f7a7c',
    '#335589',
    '#6d2e4a',
    '#8fa75f',
    '#d98050',
    '#f6eedc',
    '#4a8f8c',
  ];
  const glowing = '#f8d58c';
  const bricks = (x: number, w: number, tone: string, dark: string) =>
    rect(x, -10, w, height, tone) +
    Array.from(
      { length: 52 },
      (_, r) =>
        rect(x, r * 26, w, 3, dark, 0.6) +
        Array.from({ length: Math.ceil(w / 60) }, (_, c) =>
          rect(x + c * 60 + (r % 2) * 30, r * 26, 3, 26, dark, 0.6),
        ).join(''),
    ).join('');
  const sideWindow = (x: number, y: number, lit: boolean) =>
    rect(x - 8, y - 10, 106, 176, '#1f2540') +
    rect(x, y, 90, 156, lit ? '#f0b861' : '#2b3a5e') +
    line([x + 45, y, x + 45, y + 156], '#1f2540', 7) +
    line([x, y + 70, x + 90, y + 70], '#1f2540', 7) +
    rect(x - 16, y + 160, 122, 14, '#55466b');
  const [sx, sy, sw, sh] = [368, 800, 290, 400];
  const interior = [
    rect(sx, sy, sw + 200, sh, glowing),
    circle(sx + 170, sy + 60, 260, sheet.halo('#fff4cf', 0.9)),
    [0, 1, 2]
      .map(
        (i) =>
          rect(sx, sy + 118 + i * 104, sw, 10, '#7a4a24') +
          spines(sheet, sx + 6, sy + 118 + i * 104, sw - 12, 84, tones),
      )
      .join(''),
    rect(sx, sy + sh - 10, sw, 12, '#7a4a24'),
  ].join('');
  const street = [
    bandedSky(sheet, ['#232a55', '#33386a', '#4f477c', '#7b5a86', '#b0728a', '#dd9487'], 900, 12),
    stars(sheet, 300, 30, '#efe3cf', 2.2),
    rect(300, 360, 600, 900, '#3e5a6b'),
    shape('M286 366L600 176L914 366Z', '#2b2f4c') + shape('M600 176L914 366H700Z', '#1f2340'),
    rect(720, 176, 54, 130, '#7d4a3f') + rect(712, 168, 70, 18, '#5c332c'),
    cuts(random, [310, 370, 890, 700], 50, [60, 5], '#517184'),
    [402, 690]
      .map(
        (x, i) =>
          rect(x - 10, 430, 130, 210, '#e9e0c8') +
          rect(x, 440, 110, 190, i ? '#2b3a5e' : '#f2bd66') +
          line([x + 55, 440, x + 55, 630], '#e9e0c8', 8) +
          line([x, 530, x + 110, 530], '#e9e0c8', 8) +
          rect(x - 20, 636, 150, 16, '#e9e0c8'),
      )
      .join(''),
    rect(412, 600, 90, 36, '#8d4a33') +
      [0, 1, 2, 3, 4].map((i) => circle(424 + i * 18, 594, 13, i % 2 ? red : green[3])).join(''),
    rect(300, 690, 600, 580, '#14403f'),
    rect(300, 690, 600, 22, '#0d2b2c'),
    rect(320, 712, 560, 56, '#1d5956'),
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) =>
        shape(
          `M${322 + i * 70} 768H${392 + i * 70}V806C${392 + i * 70} 828 ${322 + i * 70} 828 ${322 + i * 70} 806Z`,
          i % 2 ? '#f4e8cc' : red,
        ),
      )
      .join(''),
    rect(sx - 14, sy + 30, sw + 28, sh - 20, '#0d2b2c'),
    sheet.clip(
      `M${sx} ${sy + 40}h${sw}v${sh - 40}h${-sw}Z`,
      interior +
        line([sx + 196, sy - 20, sx + 150, sy + sh], '#5c3720', 11) +
        line([sx + 252, sy - 20, sx + 206, sy + sh], '#5c3720', 11) +
        Array.from({ length: 8 }, (_, i) =>
          line([sx + 190 - i * 6, sy + 40 + i * 48, sx + 248 - i * 6, sy + 40 + i * 48], '#5c3720', 9),
        ).join(''),
    ),
    line([sx + sw / 2 - 40, sy + 40, sx + sw / 2 - 40, sy + sh], '#0d2b2c', 8),
    rect(sx - 24, sy + sh, sw + 48, 22, '#1d5956') + rect(sx - 24, sy + sh + 16, sw + 48, 8, '#0a2122'),
    place(
      shape(
        'M-62 0C-70-46-40-74-6-72C4-84 14-92 20-104L28-92L42-92L50-104C58-84 56-60 44-50C50-30 48-10 44 0Z',
        '#1b1820',
      ) +
        brush(
          [
            [-58, -6],
            [-84, -10],
            [-92, -44],
            [-78, -60],
          ],
          [15, 13, 11, 7],
          '#1b1820',
        ) +
        circle(30, -76, 3.6, amber) +
        circle(44, -76, 3.6, amber) +
        brush(
          [
            [-40, -50],
            [-16, -62],
            [4, -60],
          ],
          [2, 6, 2],
          '#4a4452',
        ),
      sx + 196,
      sy + sh + 2,
      1,
    ),
    rect(690, 840, 170, 410, '#0d2b2c') +
      rect(704, 856, 142, 384, '#1d5956') +
      rect(722, 880, 106, 190, glowing) +
      circle(775, 960, 130, sheet.halo('#fff4cf', 0.5)) +
      rect(722, 1096, 106, 110, '#14403f') +
      circle(830, 1080, 8, amber) +
      rect(738, 1000, 74, 70, '#a85a33') +
      spines(sheet, 728, 1000, 94, 80, tones),
    place(
      line([0, 0, 0, -46], ink, 7) +
        line([0, -46, 60, -46], ink, 7) +
        rect(44, -40, 34, 44, amber) +
        circle(61, -18, 120, sheet.halo('#ffd98a', 0.75)),
      300,
      800,
      1.1,
      0,
      true,
    ),
    bricks(-10, 316, '#6b3a3f', '#52292f'),
    bricks(894, 320, '#57405f', '#42304b'),
    rect(270, -10, 36, 1400, '#3b1f27', 0.5),
    sideWindow(40, 240, false),
    sideWindow(160, 240, true),
    sideWindow(40, 560, true),
    sideWindow(160, 560, false),
    sideWindow(960, 180, true),
    sideWindow(1080, 180, false),
    sideWindow(960, 500, false),
    sideWindow(1080, 500, true),
    sideWindow(960, 820, false),
    sideWindow(40, 880, false),
    rect(0, 1250, width, 260, '#3a3350'),
    rect(0, 1240, width, 18, '#5f5477'),
    Array.from({ length: 7 }, (_, r) =>
      Array.from({ length: 15 }, (_, c) =>
        ellipse(c * 90 + (r % 2) * 45, 1290 + r * 34, 40, 13, ['#463d5e', '#4d4468', '#3f3757'][(r * 3 + c) % 3]!),
      ).join(''),
    ).join(''),
    polygon([370, 1258, 660, 1258, 760, 1500, 250, 1500], '#f2bd66', 0.3),
    polygon([720, 1258, 830, 1258, 930, 1500, 740, 1500], '#f2bd66', 0.3),
    lamp(sheet, 367, 780, 6, '#fff3cf', 12),
  ].join('');
  return rect(0, 0, width, height, '#3a3350') + place(street, -72, -108, 1.12);
};
