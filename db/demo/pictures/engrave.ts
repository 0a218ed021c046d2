import { curve, edges, type Outline, type Point, pointsOf, shape, taper } from './ink';
import type { Random } from './random';

type Rows = {
  rows: number;
  /** Points per row; more where rows bend. */
  steps?: number;
  /** Where a row's point lies; `v` runs over rows, `u` along one, both 0 to 1. */
  at: (u: number, v: number) => Point;
  /** How wide the cut is there; under 0.8 the tool is lifted. */
  weight: (u: number, v: number) => number;
};

/** The engraver's tone: rows of lines that swell and thin. Everything round or far is modelled with it. */
export function engrave({ rows, steps = 48, at, weight }: Rows, fill: string, opacity = 1): string {
  let d = '';
  for (let row = 0; row < rows; row++) {
    const v = rows === 1 ? 0.5 : row / (rows - 1);
    let points: Point[] = [];
    let widths: number[] = [];
    const finish = () => {
      if (points.length > 2) {
        widths[0] = 0;
        widths[widths.length - 1] = 0;
        d += outline(points, widths);
      }
      points = [];
      widths = [];
    };
    for (let step = 0; step <= steps; step++) {
      const u = step / steps;
      const width = weight(u, v);
      if (width < 0.8) {
        finish();
        continue;
      }
      points.push(at(u, v));
      widths.push(width);
    }
    finish();
  }
  return d ? shape(d, fill, opacity) : '';
}

function outline(points: readonly Point[], widths: readonly number[]): string {
  const up: Point[] = [];
  const down: Point[] = [];
  points.forEach(([x, y], index) => {
    const [ax, ay] = points[Math.max(index - 1, 0)]!;
    const [bx, by] = points[Math.min(index + 1, points.length - 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const half = widths[index]! / 2;
    const nx = (-(by - ay) / length) * half;
    const ny = ((bx - ax) / length) * half;
    up.push([x + nx, y + ny]);
    down.unshift([x - nx, y - ny]);
  });
  return edges([...up, ...down]);
}

type Scatter = {
  random: Random;
  count: number;
  at: (random: Random) => Point;
  length: (point: Point) => number;
  width: (point: Point) => number;
  /** Degrees from the horizontal. */
  angle?: (point: Point) => number;
};

/** Single cuts of the gouge, thick in the middle: grass, rain, the glitter of water, stone. */
export function gouge(
  { random, count, at, length, width, angle = () => 0 }: Scatter,
  fill: string,
  opacity = 1,
): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const point = at(random);
    const reach = (length(point) * random.between(0.6, 1.3)) / 2;
    const turn = (angle(point) * Math.PI) / 180;
    const dx = Math.cos(turn) * reach;
    const dy = Math.sin(turn) * reach;
    const full = width(point) * random.between(0.7, 1.2);
    d += taper([[point[0] - dx, point[1] - dy], point, [point[0] + dx, point[1] + dy]], [0.4, full, 0.4]);
  }
  return shape(d, fill, opacity);
}

/** Cuts of one direction strewn evenly over a box (left, top, right, bottom). */
export function cuts(
  random: Random,
  [left, top, right, bottom]: readonly [number, number, number, number],
  count: number,
  [length, width]: readonly [length: number, width: number],
  fill: string,
  { angle = 0, opacity = 1 }: { angle?: number; opacity?: number } = {},
): string {
  return gouge(
    {
      random,
      count,
      at: (chance) => [chance.between(left, right), chance.between(top, bottom)],
      length: () => length,
      width: () => width,
      angle: () => angle,
    },
    fill,
    opacity,
  );
}

/** A wavering horizontal edge from one side to the other, as a closed mass down to `bottom`. */
export function mass(outline: Outline, bottom: number, smooth = true): string {
  const top = pointsOf(outline);
  const first = top[0]!;
  const last = top[top.length - 1]!;
  const ridge = smooth ? curve(top) : edges(top).slice(0, -1);
  return `${ridge}L${last[0].toFixed(1)} ${bottom}L${first[0].toFixed(1)} ${bottom}Z`;
}
