import { coast, dashed } from '../chart';
import { cuts } from '../engrave';
import { circle, curve, edges, line, type Point, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { ink, paper, white, red, teal, earth } = inks;

/** Five tints meet in a sea; the thin line around it is the shore of earlier days. */
export const sarnSeaMap: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [cx, cy] = [1010, 570];
  const water = coast(sheet, cx, cy, 600, 290, 0.22);
  const tints = ['#d9b98a', '#c7cba0', '#dca58b', '#b9c4c0', '#d8cfae'];
  const lines = ['#b08a57', '#95a06d', '#b5745b', '#879a99', '#b0a47a'];
  const turns = [-2.72, -1.16, -0.12, 0.92, 2.28];
  const border = (turn: number): Point[] =>
    Array.from({ length: 13 }, (_, i) => {
      const away = 120 + i * 120;
      const sway = turn + Math.sin(i * 1.1 + turn * 5) * 0.05 + random.between(-0.018, 0.018);
      return [cx + Math.cos(sway) * away * 1.35, cy + Math.sin(sway) * away];
    });
  const borders = turns.map(border);
  const rim = (turn: number): Point => [cx + Math.cos(turn) * 2400, cy + Math.sin(turn) * 1800];
  const countries = tints
    .map((tint, i) => {
      const [a, b] = [borders[i]!, borders[(i + 1) % 5]!];
      const from = turns[i]!;
      const to = i === 4 ? turns[0]! + Math.PI * 2 : turns[i + 1]!;
      const arc = Array.from({ length: 7 }, (_, k) => rim(from + ((to - from) * k) / 6));
      const d = edges([[cx, cy], ...a, ...arc, ...[...b].reverse()]);
      const mid = (from + to) / 2;
      const tone = lines[i]!;
      const towns = [0, 1, 2, 3].map(() => {
        const turn = mid + random.between(-0.42, 0.42);
        const away = random.between(1.35, 2);
        return [cx + Math.cos(turn) * 620 * away * 0.9, cy + Math.sin(turn) * 330 * away] as const;
      });
      return (
        shape(d, tint) +
        sheet.clip(
          d,
          cuts(random, [0, 0, width, height], 110, [90, 4], tone, { angle: mid * 40, opacity: 0.4 }) +
            towns.map(([x, y]) => circle(x, y, 8, ink) + circle(x, y, 3.4, paper)).join(''),
        )
      );
    })
    .join('');
  const river = (turn: number, bend: number) => {
    const points: Point[] = Array.from({ length: 9 }, (_, i) => {
      const away = 0.9 + i * 0.17;
      const sway = turn + Math.sin(i * 1.3 + bend) * 0.045;
      return [cx + Math.cos(sway) * 560 * away * 1.1, cy + Math.sin(sway) * 290 * away];
    });
    return line(points, '#4d8fa0', 8, true);
  };
  const shore = curve(water(0), true);
  const share = turns
    .map((turn, i) => {
      const end = water(0)[Math.round((((turn + Math.PI * 2) % (Math.PI * 2)) / (Math.PI * 2)) * 64) % 64]!;
      const middle: Point = i === 0 || i === 4 ? [cx - 210, cy + 16] : [cx + 190, cy - 10];
      return dashed([middle, end], white, 8, '26 22');
    })
    .join('');
  return [
    countries,
    borders.map((points) => line(points, paper, 12, true) + dashed(points, ink, 4, '2 15')).join(''),
    [-2.2, -0.7, 0.4, 1.7, 2.8].map((turn, i) => river(turn, i * 2)).join(''),
    shape(curve(water(124), true), '#eee2c4'),
    sheet.clip(curve(water(124), true), cuts(random, [200, 140, 1820, 1000], 240, [70, 4], '#cfb98d')),
    `<path d="${curve(water(124), true)}" fill="none" stroke="${earth[1]}" stroke-width="5"/>`,
    `<path d="${curve(water(64), true)}" fill="none" stroke="#bfa878" stroke-width="3"/>`,
    shape(shore, '#4d93a3'),
    sheet.clip(
      shore,
      [
        shape(curve(water(-46), true), '#3f8396'),
        shape(curve(water(-104), true), '#327386'),
        shape(curve(water(-160), true), teal[2]),
        cuts(random, [440, 300, 1600, 850], 70, [130, 6], '#86b9bd', { opacity: 0.6 }),
      ].join(''),
    ),
    `<path d="${shore}" fill="none" stroke="${ink}" stroke-width="6"/>`,
    dashed(
      [
        [cx - 210, cy + 16],
        [cx + 190, cy - 10],
      ],
      white,
      8,
      '26 22',
    ),
    share,
    [
      [cx - 210, cy + 16],
      [cx + 190, cy - 10],
    ]
      .map(([x, y]) => circle(x!, y!, 13, white) + circle(x!, y!, 6, red))
      .join(''),
  ].join('');
};
