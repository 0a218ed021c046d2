export type Point = readonly [x: number, y: number];

/** Points one by one, or their numbers in a row: x, y, x, y. */
export type Outline = readonly Point[] | readonly number[];

const n = (value: number) => String(Math.round(value * 10) / 10);
// On the paint, not on the element: an element with an opacity of its own costs librsvg a layer as large as the sheet.
const seeThrough = (opacity: number, paint: 'fill' | 'stroke' = 'fill') =>
  opacity < 1 ? ` ${paint}-opacity="${opacity.toFixed(2)}"` : '';
const pair = (point: Point) => `${n(point[0])} ${n(point[1])}`;

/** The points of an outline, whichever way it was written. */
export function pointsOf(outline: Outline): readonly Point[] {
  if (typeof outline[0] !== 'number') return outline as readonly Point[];
  const numbers = outline as readonly number[];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[i * 2]!, numbers[i * 2 + 1]!] as const);
}

/** Path data for straight edges. */
export function edges(outline: Outline): string {
  return `M${pointsOf(outline).map(pair).join('L')}Z`;
}

/** Path data for a smooth curve through all points (Catmull-Rom, as cubic Béziers). */
export function curve(outline: Outline, closed = false, tension = 6): string {
  const points = pointsOf(outline);
  const last = points.length - 1;
  const get = (index: number) =>
    closed ? points[(index + points.length) % points.length]! : points[Math.min(Math.max(index, 0), last)]!;
  let d = `M${pair(points[0]!)}`;
  for (let i = 0; i < (closed ? points.length : last); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / tension, b[1] + (c[1] - a[1]) / tension];
    const second: Point = [c[0] - (e[0] - b[0]) / tension, c[1] - (e[1] - b[1]) / tension];
    d += `C${pair(first)} ${pair(second)} ${pair(c)}`;
  }
  return closed ? `${d}Z` : d;
}

/** Points at even steps of the smooth curve through the given ones. */
export function follow(outline: Outline, steps: number): Point[] {
  const points = pointsOf(outline);
  const last = points.length - 1;
  const get = (index: number) => points[Math.min(Math.max(index, 0), last)]!;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step / steps) * last;
    const i = Math.min(Math.floor(at), last - 1);
    const t = at - i;
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const mix = (axis: 0 | 1) =>
      0.5 *
      (2 * b[axis] +
        (c[axis] - a[axis]) * t +
        (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - e[axis]) * t ** 2 +
        (3 * b[axis] - a[axis] - 3 * c[axis] + e[axis]) * t ** 3);
    return [mix(0), mix(1)] as const;
  });
}

/** Any path data, filled. */
export function shape(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${seeThrough(opacity)}/>`;
}

/** A straight-edged shape. */
export function polygon(points: Outline, fill: string, opacity = 1): string {
  return shape(edges(points), fill, opacity);
}

/** A shape without corners. */
export function blob(points: Outline, fill: string, opacity = 1): string {
  return shape(curve(points, true), fill, opacity);
}

/** An upright box from its left top corner. */
export function rect(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  return shape(`M${pair([x, y])}h${n(width)}v${n(height)}h${n(-width)}Z`, fill, opacity);
}

/** An ellipse from its middle. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${seeThrough(opacity)}/>`;
}

/** A circle from its middle. */
export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  return ellipse(x, y, radius, radius, fill, opacity);
}

/** A line of even width with round ends. */
export function line(points: Outline, colour: string, width: number, smooth = false, opacity = 1): string {
  const d = smooth ? curve(points) : edges(points).slice(0, -1);
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${seeThrough(opacity, 'stroke')}/>`;
}

/** Path data for a stroke whose width changes on its way, given as widths at equal distances along the points. */
export function taper(outline: Outline, widths: readonly number[]): string {
  const points = pointsOf(outline);
  const left: Point[] = [];
  const right: Point[] = [];
  const last = points.length - 1;
  points.forEach((point, index) => {
    const before = points[Math.max(index - 1, 0)]!;
    const after = points[Math.min(index + 1, last)]!;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    const place = (index / last) * (widths.length - 1);
    const low = widths[Math.floor(place)]!;
    const half = (low + ((widths[Math.ceil(place)] ?? low) - low) * (place % 1)) / 2;
    left.push([point[0] - (dy / length) * half, point[1] + (dx / length) * half]);
    right.unshift([point[0] + (dy / length) * half, point[1] - (dx / length) * half]);
  });
  return curve([...left, ...right], true, 7);
}

/** A limb, branch or brush mark: a tapered stroke, filled. */
export function brush(points: Outline, widths: readonly number[], fill: string, opacity = 1): string {
  return shape(taper(points, widths), fill, opacity);
}

/** Moves, turns and sizes a group of marks. */
export function place(content: string, x: number, y: number, size = 1, turn = 0, mirror = false): string {
  const scale = mirror ? `scale(${-size} ${size})` : size === 1 ? '' : `scale(${size})`;
  const rotate = turn === 0 ? '' : `rotate(${n(turn)})`;
  return `<g transform="translate(${n(x)} ${n(y)})${rotate}${scale}">${content}</g>`;
}

/** A group as one layer, seen through. */
export function fade(content: string, opacity: number): string {
  return `<g opacity="${opacity}">${content}</g>`;
}
