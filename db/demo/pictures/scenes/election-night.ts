import { terraces } from '../city';
import { crane } from '../crane';
import { brush, circle, ellipse, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, lamp, stars } from '../sky';

const { ink, red, amber } = inks;

export const electionNight: Scene = (sheet) => {
  const { width, random } = sheet;
  const look = {
    walls: ['#2a3358', '#343c63', '#232b4c', '#3d3a60'],
    shade: '#0f1530',
    roofs: ['#1a2142', '#20264a'],
    windows: '#1b2344',
    lit: '#f0b861',
  };
  const flag = (x: number, y: number, tone: string, dark: string, s: number) =>
    place(
      line([0, 220, 0, -90], '#0b1022', 7) +
        shape('M4-90C50-112 90-66 150-88C142-56 148-34 152-8C96 12 52-30 4-10Z', tone) +
        shape('M60-88C90-74 116-78 150-88C142-56 148-34 152-8C120 2 92-8 66-18Z', dark),
      x,
      y,
      s,
    );
  const person = (x: number, y: number, s: number, tone: string, rim: string) => {
    const arms = random.next();
    const arm = (side: number) =>
      brush(
        [
          [side * 26, 40],
          [side * 44, -6],
          [side * random.between(26, 46), -74],
        ],
        [19, 16, 12],
        tone,
      ) + circle(side * 36, -78, 8, tone);
    const phone = random.next() > 0.6 ? rect(24, -104, 22, 34, '#0b1022') + rect(27, -101, 16, 28, '#cfe6ee') : '';
    return place(
      (arms > 0.72 ? arm(1) + phone : '') +
        (arms > 0.86 || arms < 0.08 ? arm(-1) : '') +
        shape('M-56 260C-56 60-44 38 0 34C44 38 56 60 56 260Z', tone) +
        ellipse(0, 0, 25, 31, tone) +
        brush(
          [
            [-22, -16],
            [0, -33],
            [22, -16],
          ],
          [1, 5, 1],
          rim,
        ) +
        brush(
          [
            [-50, 60],
            [-30, 40],
            [-12, 37],
          ],
          [1, 4, 1],
          rim,
          0.8,
        ) +
        brush(
          [
            [50, 60],
            [30, 40],
            [12, 37],
          ],
          [1, 4, 1],
          rim,
          0.8,
        ),
      x,
      y,
      s,
    );
  };
  const crowd = [
    [770, 0.5, '#2b3358', 46],
    [820, 0.64, '#232a4c', 60],
    [884, 0.82, '#1a2040', 76],
    [968, 1.08, '#131833', 102],
    [1080, 1.42, '#0b0f22', 138],
  ] as const;
  const bars = [
    [660, 310, red],
    [792, 220, amber],
    [924, 150, '#4fa0a4'],
    [1056, 96, '#8d9bb0'],
  ] as const;
  return [
    bandedSky(sheet, ['#0b1130', '#121a42', '#1d2656', '#2d3268', '#453f74', '#62507a'], 760, 12),
    stars(sheet, 300, 60, '#e3dfd0', 1.9),
    terraces(sheet, { left: -20, right: 700, base: 760, crest: (x) => 430 + x * 0.24, rows: 5, size: 92, ...look }),
    terraces(sheet, {
      left: 1240,
      right: 1840,
      base: 760,
      crest: (x) => 560 - (x - 1240) * 0.22,
      rows: 5,
      size: 92,
      ...look,
    }),
    place(crane('#0b1022'), 1560, 420, 0.5),
    circle(900, 400, 820, sheet.halo('#dff0f0', 0.34)),
    rect(520, 120, 760, 480, '#0b1022'),
    rect(548, 148, 704, 424, '#eef4ee'),
    [0, 1, 2, 3].map((i) => rect(590, 220 + i * 84, 620, 3, '#c5d3d3')).join(''),
    bars
      .map(([x, high, tone]) => rect(x, 530 - high, 92, high, tone) + rect(x + 70, 530 - high, 22, high, ink, 0.18))
      .join(''),
    rect(600, 528, 600, 8, ink),
    line([600, 600, 580, 780], '#0b1022', 20) +
      line([1200, 600, 1220, 780], '#0b1022', 20) +
      line([590, 690, 1210, 690], '#0b1022', 9),
    [300, 1480].map((x) => lamp(sheet, x, 600, 9, '#ffdf9c', 9) + line([x, 610, x, 800], '#0b1022', 7)).join(''),
    rect(0, 756, width, 460, '#20274a'),
    flag(430, 720, '#c9473a', '#96301f', 0.9),
    flag(1330, 700, '#e3dfd0', '#b0b2b4', 0.95),
    crowd
      .map(([y, s, tone, step], row) => {
        let marks = '';
        for (let x = random.between(-40, 0); x < width + 60; x += step * random.between(0.85, 1.15)) {
          const lit = 1 - Math.min(1, Math.abs(x - 900) / 1000);
          marks += person(
            x,
            y + random.between(-14, 14),
            s * random.between(0.92, 1.08),
            tone,
            lit > 0.45 ? '#c9dedd' : '#7c86a8',
          );
        }
        return (
          marks + (row === 2 ? flag(210, 830, amber, '#b97f2c', 1.4) + flag(1490, 836, '#4fa0a4', '#2f6d75', 1.35) : '')
        );
      })
      .join(''),
  ].join('');
};
