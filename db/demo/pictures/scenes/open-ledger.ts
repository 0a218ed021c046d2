import { cuts } from '../engrave';
import { circle, edges, ellipse, fade, line, type Point, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { ink } = inks;

/** The cone of light ends on the line where the bars begin. */
export const openLedger: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const yellow = '#f2c14a';
  const row = (i: number) => 588 + i * 62;
  const lean = (x: number, y: number): Point => [x + (x - 700) * (y - 560) * 0.00035, y];
  const words = (x: number, end: number, y: number, tone: string) => {
    let marks = '';
    for (let at = x; at < end - 30; ) {
      const wide = Math.min(random.between(26, 84), end - at);
      marks += line([lean(at, y), lean(at + wide, y + random.between(-2, 2))], tone, 8);
      at += wide + 20;
    }
    return marks;
  };
  const barFrom = 3;
  const leftRows = Array.from({ length: 9 }, (_, i) =>
    i < barFrom
      ? words(150, 470, row(i), '#4a4238') + words(530, 640, row(i), '#4a4238')
      : polygon([lean(140, row(i) - 22), lean(650, row(i) - 22), lean(650, row(i) + 22), lean(140, row(i) + 22)], ink),
  ).join('');
  const rightRows = Array.from({ length: 9 }, (_, i) =>
    i < barFrom
      ? words(760, 1080, row(i), '#4a4238') + words(1140, 1250, row(i), '#4a4238')
      : polygon(
          [
            lean(750, row(i) - 22),
            lean(i % 3 ? 1260 : 1120, row(i) - 22),
            lean(i % 3 ? 1260 : 1120, row(i) + 22),
            lean(750, row(i) + 22),
          ],
          ink,
        ),
  ).join('');
  const page =
    'M700 548C560 506 300 500 116 530L20 1216C260 1180 560 1190 700 1230C840 1190 1140 1180 1380 1216L1284 530C1100 500 840 506 700 548Z';
  const cone = edges([
    [560, 236],
    [840, 236],
    [1330, row(barFrom) - 34],
    [70, row(barFrom) - 34],
  ]);
  return [
    rect(0, 0, width, height, '#17191d'),
    rect(0, 470, width, 940, '#241c18'),
    cuts(random, [0, 480, width, height], 60, [260, 6], '#33271f'),
    circle(700, 300, 620, sheet.halo(yellow, 0.22)),
    shape('M116 548L-10 1262C260 1226 560 1236 700 1276C840 1236 1140 1226 1410 1262L1284 548Z', '#0b0c0e'),
    shape('M116 540L4 1238C260 1202 560 1212 700 1252C840 1212 1140 1202 1396 1238L1284 540Z', '#7a6a4e'),
    shape(page, '#b9ac8d'),
    sheet.clip(
      page,
      [
        fade(shape(cone, yellow), 1),
        sheet.clip(cone, rect(0, 0, width, height, '#faf0d2')),
        shape('M700 548C640 528 600 522 560 518L520 1200C600 1206 650 1214 700 1230Z', '#8f8468', 0.4),
        shape('M700 548C730 536 760 530 780 527L800 1204C760 1210 730 1220 700 1230Z', '#6d6450', 0.45),
      ].join(''),
    ),
    sheet.clip(
      cone,
      polygon(
        [
          [560, 236],
          [840, 236],
          [1010, 530],
          [390, 530],
        ],
        yellow,
        0.34,
      ),
    ),
    line([130, row(barFrom) - 34, 1270, row(barFrom) - 34], yellow, 7),
    Array.from(
      { length: 10 },
      (_, i) =>
        line([lean(130, row(i) - 32), lean(665, row(i) - 32)], '#a89a78', 2) +
        line([lean(738, row(i) - 32), lean(1272, row(i) - 32)], '#a89a78', 2),
    ).join(''),
    [500, 1110].map((x) => line([lean(x, 534), lean(x, 1180)], '#b0553c', 3, false, 0.8)).join(''),
    leftRows,
    rightRows,
    line([700, 548, 700, 1230], '#5b523f', 7),
    shape('M676 1180C690 1300 670 1360 690 1420H740C724 1340 742 1290 730 1184Z', yellow),
    line([700, -10, 700, 90], '#e3dcc6', 10),
    shape('M664 84H736L748 120H652Z', '#3a3d42'),
    shape('M652 118H748C800 130 850 180 872 244H528C550 180 600 130 652 118Z', yellow),
    shape('M748 118C800 130 850 180 872 244H770C770 190 756 140 720 118Z', '#c18f27'),
    ellipse(700, 244, 172, 20, '#fff6d8'),
  ].join('');
};
