import { cuts } from '../engrave';
import { brush, circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { glitter } from '../water';

const { ink, white, red } = inks;

function heads({ random }: Sheet, y: number, step: number, size: number, fill: string, width: number): string {
  let marks = '';
  for (let x = -step / 2 + random.between(0, step / 2); x < width + step; x += step * random.between(0.9, 1.1)) {
    const top = y + random.between(-size * 0.16, size * 0.16);
    const hair = random.next();
    marks +=
      ellipse(x, top, size * 0.36, size * 0.45, fill) +
      shape(
        `M${x - size * 0.86} ${top + size * 1.5}C${x - size * 0.84} ${top + size * 0.6} ${x - size * 0.4} ${top + size * 0.56} ${x} ${top + size * 0.5}C${x + size * 0.4} ${top + size * 0.56} ${x + size * 0.84} ${top + size * 0.6} ${x + size * 0.86} ${top + size * 1.5}Z`,
        fill,
      );
    if (hair > 0.72) marks += circle(x, top - size * 0.46, size * 0.18, fill);
    else if (hair > 0.45)
      marks += shape(
        `M${x - size * 0.42} ${top + size * 0.5}C${x - size * 0.5} ${top - size * 0.6} ${x + size * 0.5} ${top - size * 0.6} ${x + size * 0.42} ${top + size * 0.5}Z`,
        fill,
      );
  }
  return marks;
}

/** A small figure under a great tilted disc. */
export const operaStage: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [mx, my, rx, ry] = [960, 400, 430, 372];
  const moon = `M${mx - rx} ${my}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0Z`;
  const fold = (x: number, wide: number, tone: string) =>
    shape(
      `M${x}-20C${x + wide * 0.2} 300 ${x - wide * 0.3} 640 ${x + wide * 0.1} 880H${x + wide}C${x + wide * 0.7} 600 ${x + wide * 1.2} 260 ${x + wide}-20Z`,
      tone,
    );
  const curtain = (from: number, mirror: boolean) =>
    place(
      [0, 1, 2, 3, 4, 5].map((i) => fold(from + i * 46, 54, i % 2 ? '#151a3a' : '#20264e')).join('') +
        line([from + 316, 0, from + 300, 500, from + 318, 880], '#3a4273', 6, true),
      mirror ? width : 0,
      0,
      1,
      0,
      mirror,
    );
  const craters = [
    [-150, -120, 78, 54],
    [120, -180, 52, 36],
    [60, 60, 110, 76],
    [-210, 100, 60, 44],
    [230, 40, 46, 36],
    [-40, 230, 66, 34],
    [210, 210, 40, 26],
    [-20, -250, 36, 20],
  ]
    .map(
      ([x, y, a, b]) =>
        ellipse(mx + x!, my + y!, a!, b!, '#b6c0c6') +
        ellipse(mx + x! + a! * 0.12, my + y! + b! * 0.14, a! * 0.86, b! * 0.82, '#c9d1d3'),
    )
    .join('');
  return [
    rect(0, 0, width, height, '#0c1028'),
    rect(
      250,
      0,
      1300,
      880,
      sheet.roll([
        [0, '#0d1230'],
        [0.6, '#1b2350'],
        [1, '#2b3568'],
      ]),
    ),
    circle(mx, my, 640, sheet.halo('#cfd9e6', 0.5)),
    place(
      [
        shape(moon, '#8d9aa8'),
        place(shape(moon, '#dfe4e2'), 0, 0, 1),
        sheet.clip(
          moon,
          [
            craters,
            shape(
              `M${mx + 80} ${my - 420}C${mx + 420} ${my - 200} ${mx + 420} ${my + 220} ${mx + 60} ${my + 420}H${mx + 600}V${my - 420}Z`,
              '#8f9cab',
              0.55,
            ),
            cuts(random, [mx - 420, my - 360, mx + 420, my + 360], 70, [110, 5], white, { angle: -20, opacity: 0.7 }),
            cuts(random, [mx + 60, my - 300, mx + 420, my + 360], 60, [120, 5], '#7c8a9c', {
              angle: -20,
              opacity: 0.6,
            }),
          ].join(''),
        ),
        `<path d="${moon}" fill="none" stroke="#f4f2e6" stroke-width="9"/><path d="${moon}" fill="none" stroke="#59667c" stroke-width="5" transform="translate(14 10)"/>`,
      ].join(''),
      -118,
      158,
      1,
      -9,
    ),
    line([560, -10, 620, 120], '#59667c', 4) + line([1240, -10, 1210, 120], '#59667c', 4),
    shape('M250 800H1550L1640 960H160Z', '#18204a'),
    sheet.clip(
      'M250 800H1550L1640 960H160Z',
      cuts(random, [160, 800, 1640, 960], 90, [170, 7], '#34407a') +
        glitter(sheet, 930, 800, 960, 360, '#c9d3dc', 90) +
        glitter(sheet, 900, 806, 960, 120, white, 26),
    ),
    curtain(-30, false),
    curtain(-30, true),
    shape('M0-20H1800V86C1500 150 1300 70 900 70C500 70 300 150 0 86Z', '#20264e') +
      Array.from({ length: 12 }, (_, i) => line([i * 160 + 20, -10, i * 160 + 40, 80], '#151a3a', 14)).join('') +
      line([0, 92, 300, 124, 620, 84, 900, 74, 1180, 84, 1500, 124, 1800, 92], '#8d7a4a', 8, true),
    polygon([880, -20, 960, -20, 1090, 880, 760, 880], '#e9ecdf', 0.16),
    ellipse(922, 878, 150, 17, '#e3e7dc', 0.8),
    place(
      shape('M-7-74C-15-50-26-20-36 0H36C26-20 15-50 7-74Z', red) +
        shape('M4-74C10-50 14-20 12 0H36C26-20 15-50 7-74Z', '#97301f') +
        brush(
          [
            [-6, -71],
            [-20, -78],
            [-34, -92],
          ],
          [5, 4.4, 3],
          '#8a5533',
        ) +
        brush(
          [
            [6, -71],
            [20, -76],
            [32, -88],
          ],
          [5, 4.4, 3],
          '#8a5533',
        ) +
        shape('M-8-76C-4-80 4-80 8-76L7-66H-7Z', red) +
        brush(
          [
            [0, -78],
            [0, -84],
          ],
          [5, 5],
          '#8a5533',
        ) +
        ellipse(0, -89, 5.2, 6.4, '#8a5533') +
        shape('M-6-88C-8-98 8-98 6-88C3-92-2-93-6-88Z', ink) +
        circle(0, -98, 3.6, ink),
      922,
      880,
      2.05,
    ),
    rect(0, 952, width, 40, '#0a0d22'),
    line([0, 954, width, 954], '#8d7a4a', 5),
    heads(sheet, 990, 118, 78, '#2a3468', width),
    heads(sheet, 1062, 148, 104, '#1a214a', width),
    heads(sheet, 1160, 196, 140, '#0b0f29', width),
  ].join('');
};
