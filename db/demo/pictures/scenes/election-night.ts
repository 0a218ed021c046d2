import { terraces } from '../city';
import { crane } from '../crane';
import { brush, circle, ellipse, line, type Point, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, lamp, stars } from '../sky';

const { ink, red, amber } = inks;

/** Backs of heads, lit along their edges by the screen. */
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
  const arc = (rx: number, ry: number, cy: number, from: number, to: number): Point[] =>
    Array.from({ length: 7 }, (_, i) => {
      const turn = ((from + ((to - from) * i) / 6) * Math.PI) / 180;
      return [Math.cos(turn) * rx, cy + Math.sin(turn) * ry];
    });
  const person = (x: number, y: number, s: number, tone: string, rim: string) => {
    const mood = random.next();
    const look = random.next();
    const arm = (side: number) => {
      const lean = random.between(4, 30) * side;
      return (
        brush([44 * side, 70, 60 * side, 10, 50 * side + lean, -92], [24, 19, 13], tone) +
        circle(50 * side + lean, -98, 10, tone)
      );
    };
    const phone = arm(1) + place(rect(-12, -38, 24, 40, '#0b1022') + rect(-9, -35, 18, 33, '#cfe6ee'), 66, -96, 1, 8);
    const hair =
      look > 0.8
        ? circle(0, -36, 12, tone)
        : look > 0.6
          ? shape('M-28 30C-34-40-20-42 0-42C20-42 34-40 28 30Z', tone)
          : look > 0.48
            ? shape('M-28-10C-28-46 28-46 28-10L44-6V2H-28Z', tone)
            : '';
    return place(
      (mood > 0.84 ? phone : mood > 0.62 ? arm(1) : '') +
        (mood > 0.62 && mood < 0.76 ? arm(-1) : '') +
        shape('M-66 260C-66 80-58 52-22 42C-12 38-10 30-10 20H10C10 30 12 38 22 42C58 52 66 80 66 260Z', tone) +
        ellipse(0, -4, 24, 31, tone) +
        hair +
        brush(arc(22, 30, -5, 206, 334), [0.5, 4, 0.5], rim) +
        brush([-58, 70, -50, 56, -36, 48], [0.5, 4, 0.5], rim, 0.8) +
        brush([58, 70, 50, 56, 36, 48], [0.5, 4, 0.5], rim, 0.8),
      x,
      y,
      s,
    );
  };
  const crowd = [
    [762, 0.4, '#343c66', 50],
    [808, 0.54, '#2b3358', 68],
    [866, 0.72, '#222949', 92],
    [946, 0.98, '#181e3c', 128],
    [1060, 1.34, '#0d1128', 180],
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
    terraces(sheet, { left: 660, right: 1260, base: 770, crest: () => 650, rows: 3, size: 92, ...look }),
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
