import { circle, line, rect, shape } from './ink';
import type { Sheet } from './sheet';

type Terraces = {
  left: number;
  right: number;
  /** The shore, and the crest of the hill above a point of it. */
  base: number;
  crest: (x: number) => number;
  rows: number;
  size: number;
  walls: readonly string[];
  shade: string;
  roofs: readonly string[];
  windows: string;
  /** By night: the colour of the windows that are lit. */
  lit?: string;
};

function house(sheet: Sheet, x: number, y: number, w: number, h: number, look: Terraces): string {
  const { random } = sheet;
  const wall = random.pick(look.walls);
  const roof = random.pick(look.roofs);
  const kind = random.next();
  let marks = rect(x, y - h, w, h + 30, wall) + rect(x + w * 0.74, y - h, w * 0.26, h + 30, look.shade, 0.5);
  if (kind < 0.42)
    marks += shape(`M${x - 3} ${y - h}L${x + w * 0.2} ${y - h - w * 0.3}H${x + w * 0.8}L${x + w + 3} ${y - h}Z`, roof);
  else if (kind < 0.62)
    marks += shape(`M${x - 2} ${y - h}L${x + w / 2} ${y - h - w * 0.42}L${x + w + 2} ${y - h}Z`, roof);
  else marks += rect(x - 2, y - h - 5, w + 4, 8, roof);
  const columns = Math.max(1, Math.round(w / (look.size * 0.42)));
  const storeys = Math.max(1, Math.round(h / (look.size * 0.6)));
  for (let column = 0; column < columns; column++) {
    for (let storey = 0; storey < storeys; storey++) {
      const fill = look.lit && random.next() < 0.5 ? look.lit : look.windows;
      const wide = w / columns;
      const high = h / storeys;
      marks += rect(x + wide * (column + 0.3), y - h + high * (storey + 0.24), wide * 0.36, high * 0.46, fill);
    }
  }
  return marks;
}

/** A domed roof with a slender tower, for the skyline. */
export function domed(
  x: number,
  y: number,
  size: number,
  wall: string,
  shade: string,
  roof: string,
  shadeRoof: string,
): string {
  const s = (value: number) => Math.round(value * size * 10) / 10;
  return [
    rect(x - s(60), y - s(70), s(120), s(90), wall),
    rect(x + s(16), y - s(70), s(44), s(90), shade),
    shape(
      `M${x - s(52)} ${y - s(70)}C${x - s(60)} ${y - s(130)} ${x - s(18)} ${y - s(142)} ${x} ${y - s(168)}C${x + s(18)} ${y - s(142)} ${x + s(60)} ${y - s(130)} ${x + s(52)} ${y - s(70)}Z`,
      roof,
    ),
    shape(
      `M${x + s(8)} ${y - s(70)}C${x + s(26)} ${y - s(120)} ${x + s(8)} ${y - s(146)} ${x} ${y - s(168)}C${x + s(18)} ${y - s(142)} ${x + s(60)} ${y - s(130)} ${x + s(52)} ${y - s(70)}Z`,
      shadeRoof,
    ),
    line([x, y - s(164), x, y - s(190)], roof, s(4)),
    circle(x, y - s(190), s(5), roof),
    rect(x + s(84), y - s(210), s(22), s(230), wall),
    rect(x + s(97), y - s(210), s(9), s(230), shade),
    rect(x + s(79), y - s(160), s(32), s(9), shade),
    shape(`M${x + s(82)} ${y - s(210)}L${x + s(95)} ${y - s(256)}L${x + s(108)} ${y - s(210)}Z`, roof),
  ].join('');
}

/** A town that climbs a hill, row above row, the far rows first. */
export function terraces(sheet: Sheet, look: Terraces): string {
  let marks = '';
  for (let row = look.rows - 1; row >= 0; row--) {
    const share = row / Math.max(look.rows - 1, 1);
    const size = look.size * (1 - 0.42 * share);
    for (let x = look.left - sheet.random.between(0, size); x < look.right; ) {
      const w = size * sheet.random.between(0.62, 1.15);
      const y = look.base - (look.base - look.crest(x + w / 2)) * share;
      marks += house(sheet, x, y, w, size * sheet.random.between(0.8, 1.5), { ...look, size });
      x += w + (sheet.random.next() > 0.86 ? size * 0.3 : 0);
    }
  }
  return marks;
}

/** A row of windows or portholes; a few are dark. */
export function lights(
  { random }: Sheet,
  [x, y, count, step]: readonly [number, number, number, number],
  [width, height]: readonly [number, number],
  colour: string,
  dark: string,
  lit = 0.85,
): string {
  return Array.from({ length: count }, (_, i) =>
    rect(x + i * step, y, width, height, random.next() < lit ? colour : dark),
  ).join('');
}
