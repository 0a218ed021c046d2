import { cuts } from '../engrave';
import { line, type Point, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { spray } from '../water';

const { paper, white, red, navy, stone, earth } = inks;

/** Heaped stones that fill a layer of the section. */
function heap(
  sheet: Sheet,
  d: string,
  box: readonly number[],
  size: number,
  ground: string,
  tones: readonly string[],
): string {
  const [left, top, right, bottom] = box as [number, number, number, number];
  let marks = rect(left, top, right - left, bottom - top, ground);
  for (let y = top; y < bottom + size; y += size * 0.8) {
    const shift = (Math.round((y - top) / (size * 0.8)) % 2) * size * 0.5;
    for (let x = left - size + shift; x < right + size; x += size) {
      const corners: Point[] = [0, 1, 2, 3, 4, 5].map((corner) => {
        const reach = size * 0.5 * sheet.random.between(0.84, 1.04);
        const turn = (corner / 6) * Math.PI * 2 + sheet.random.between(-0.2, 0.2);
        return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach];
      });
      marks += polygon(corners, sheet.random.pick(tones));
    }
  }
  return sheet.clip(d, marks);
}

/** The engineer’s drawing: core, armour, inner stone and cap between two levels of water. */
export const oldMoleSection: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const grid = Array.from(
    { length: 31 },
    (_, i) =>
      line([i * 60, 0, i * 60, height], navy[2], i % 5 ? 1.2 : 2.6, false, 0.55) +
      (i < 21 ? line([0, i * 60, width, i * 60], navy[2], i % 5 ? 1.2 : 2.6, false, 0.55) : ''),
  ).join('');
  const waves = (y: number): string => {
    const crests = [
      [170, 40],
      [190, 66],
      [170, 52],
      [180, 92],
    ] as const;
    return crests.reduce(
      (d, [step, high]) =>
        `${d}q${step * 0.42} ${high * 0.16} ${step * 0.62} ${-high}q${step * 0.05} ${high * 0.74} ${step * 0.38} ${high * 0.98}`,
      `M-20 ${y}`,
    );
  };
  const seabed = 'M-20 985C220 960 380 1000 560 985L1280 985C1450 1000 1620 965 1820 990V1220H-20Z';
  const core = 'M560 985L905 395L905 470H990L1280 985Z';
  const armour = 'M300 985L730 395H905L560 985Z';
  const inner = 'M990 470H1110L1430 985H1280Z';
  const cap = 'M730 400V330H800V290H850V330H1010V470H905L905 395Z';
  const left = `${waves(470)}L300 985C200 985 100 965 -20 985Z`;
  const right = 'M1130 500H1820V990C1620 965 1450 1000 1430 985Z';
  return [
    rect(0, 0, width, height, navy[1]),
    grid,
    shape(left, '#4f86a3'),
    sheet.clip(
      left,
      cuts(random, [0, 520, 640, 960], 60, [150, 6], navy[3]) + cuts(random, [0, 440, 700, 700], 26, [120, 6], navy[4]),
    ),
    shape(right, navy[2]),
    sheet.clip(right, cuts(random, [1200, 520, 1800, 960], 26, [210, 4], navy[3])),
    shape(seabed, earth[3]),
    sheet.clip(
      seabed,
      cuts(random, [0, 1000, width, height], 130, [46, 5], earth[2], { opacity: 0.8 }) +
        cuts(random, [0, 1000, width, height], 60, [36, 4], earth[4]),
    ),
    heap(sheet, core, [540, 390, 1300, 1000], 42, earth[2], [earth[3], earth[4], '#dfbb85']),
    heap(sheet, inner, [970, 450, 1440, 1000], 82, '#6f7f86', [stone[3], stone[4], '#c3c2b6']),
    heap(sheet, armour, [280, 380, 920, 1000], 112, navy[0], ['#b3bfc0', navy[4], stone[3]]),
    shape(cap, paper),
    sheet.clip(
      cap,
      rect(800, 270, 18, 70, stone[3]) + cuts(random, [720, 300, 1010, 470], 34, [30, 4], '#cfc6b0', { angle: 20 }),
    ),
    [core, armour, inner, cap]
      .map((d) => `<path d="${d}" fill="none" stroke="${white}" stroke-width="5" stroke-linejoin="round"/>`)
      .join(''),
    `<path d="${waves(470)}" fill="none" stroke="${white}" stroke-width="8" stroke-linecap="round"/>`,
    spray(sheet, 705, 420, 190, 130, white),
    line([1126, 500, 1820, 500], white, 6),
    line([60, 500, 1740, 500], white, 2.5, false, 0.6),
    [220, 880, 1560].map((x) => line([x, 120, x, 190], red, 5) + line([x - 26, 155, x + 26, 155], red, 5)).join(''),
    line([220, 155, 1560, 155], red, 3),
    line([1560, 512, 1560, 974], red, 4) + shape('M1548 534L1560 504L1572 534ZM1548 950L1560 980L1572 950Z', red),
  ].join('');
};
