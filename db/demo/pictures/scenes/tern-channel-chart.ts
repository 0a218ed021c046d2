import { coast, dashed } from '../chart';
import { circle, curve, edges, follow, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { ink, paper, red, navy, green, earth } = inks;

function rose8(x: number, y: number, size: number, dark: string, light: string): string {
  return (
    Array.from({ length: 8 }, (_, i) => {
      const long = i % 2 === 0 ? size : size * 0.6;
      return place(
        polygon([0, 0, -size * 0.12, -size * 0.2, 0, -long], dark) +
          polygon([0, 0, size * 0.12, -size * 0.2, 0, -long], light),
        x,
        y,
        1,
        i * 45,
      );
    }).join('') +
    `<circle cx="${x}" cy="${y}" r="${size * 0.72}" fill="none" stroke="${dark}" stroke-width="3"/><circle cx="${x}" cy="${y}" r="${size * 0.8}" fill="none" stroke="${dark}" stroke-width="1.5"/>`
  );
}

/** Depths are the same coasts grown outwards, the deepest drawn first. */
export const ternChannelChart: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const lands = [
    coast(sheet, 330, 330, 420, 300, 0.2),
    coast(sheet, 1500, 300, 330, 250, 0.2),
    coast(sheet, 1080, 1080, 460, 250, 0.2),
    coast(sheet, 760, 560, 16, 12, 0.3),
    coast(sheet, 1010, 690, 26, 18, 0.3),
    coast(sheet, 1330, 690, 14, 12, 0.3),
  ];
  const depths = [
    [190, '#8db4c8'],
    [130, '#a5c6d2'],
    [78, '#bfd7da'],
    [34, '#d8e6df'],
  ] as const;
  const contours = depths
    .map(([grow, fill]) => {
      const rings = lands.map((land, i) => edges(land(i > 2 ? grow * 0.5 : grow)));
      return (
        rings.map((d) => `<path d="${d}" fill="none" stroke="${navy[2]}" stroke-width="5"/>`).join('') +
        rings.map((d) => shape(d, fill)).join('')
      );
    })
    .join('');
  const track = follow([-30, 1010, 260, 900, 520, 770, 740, 690, 900, 640, 1000, 586, 1052, 566], 80);
  const planned = follow([740, 690, 980, 560, 1160, 470, 1120, 250, 1010, -30], 60);
  const spots = Array.from({ length: 150 }, () => [random.between(60, 1740), random.between(60, 1140)] as const)
    .map(([x, y]) => circle(x, y, random.between(2, 3.4), navy[2], 0.55))
    .join('');
  return [
    rect(0, 0, width, height, '#7aa5bf'),
    contours,
    spots,
    lands
      .map((land) => `<path d="${curve(land(0), true)}" fill="#eadfb9" stroke="${earth[1]}" stroke-width="6"/>`)
      .join(''),
    lands
      .slice(0, 3)
      .map((land) =>
        [-46, -92, -140]
          .map((grow) => `<path d="${curve(land(grow), true)}" fill="none" stroke="#c9b684" stroke-width="3"/>`)
          .join(''),
      )
      .join(''),
    Array.from(
      { length: 9 },
      (_, i) =>
        line([i * 225, 0, i * 225, height], navy[1], 1.6, false, 0.4) +
        line([0, i * 225 - 75, width, i * 225 - 75], navy[1], 1.6, false, 0.4),
    ).join(''),
    rose8(1590, 950, 150, navy[1], '#e6eee6'),
    [
      [640, 640, green[2]],
      [820, 770, red],
      [1110, 640, red],
      [1240, 470, green[2]],
    ]
      .map(([x, y, colour]) =>
        place(shape('M-13 22L0-26L13 22Z', colour as string) + circle(0, 26, 6, ink), x as number, y as number),
      )
      .join(''),
    dashed(planned, navy[1], 5, '4 20'),
    dashed(track, paper, 17, '44 26'),
    dashed(track, red, 10, '44 26'),
    line([1020, 534, 1084, 598], paper, 28) + line([1084, 534, 1020, 598], paper, 28),
    line([1020, 534, 1084, 598], red, 16) + line([1084, 534, 1020, 598], red, 16),
    [90, 140]
      .map(
        (r) =>
          `<circle cx="1052" cy="566" r="${r}" fill="none" stroke="${red}" stroke-width="4" stroke-dasharray="3 15" stroke-linecap="round"/>`,
      )
      .join(''),
    rect(0, 0, width, 30, paper),
    rect(0, height - 30, width, 30, paper),
    rect(0, 0, 30, height, paper),
    rect(width - 30, 0, 30, height, paper),
    Array.from(
      { length: 24 },
      (_, i) =>
        rect(30 + i * 73, i % 2 ? 16 : 9, 73, 7, ink) + rect(30 + i * 73, height - (i % 2 ? 23 : 16), 73, 7, ink),
    ).join(''),
    Array.from(
      { length: 16 },
      (_, i) =>
        rect(i % 2 ? 16 : 9, 30 + i * 72, 7, 72, ink) + rect(width - (i % 2 ? 23 : 16), 30 + i * 72, 7, 72, ink),
    ).join(''),
  ].join('');
};
