import { cuts } from '../engrave';
import { circle, edges, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { flooring, perspective } from '../room';
import type { Scene } from '../sheet';

const { amber, navy } = inks;

/** One-point perspective in greys; the only warm thing is what falls out of the door. */
export const courtCorridor: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const at = perspective([-160, -170, 1960, 1330], [640, 430, 860, 640], 5);
  const wall = (u: number, from: number, to: number, top: number, bottom: number, fill: string) =>
    polygon([at(u, top, from), at(u, top, to), at(u, bottom, to), at(u, bottom, from)], fill);
  const doors = [
    [0.03, 0.13],
    [0.2, 0.31],
    [0.4, 0.52],
    [0.63, 0.76],
  ] as const;
  const ajar = 1;
  const frames = doors
    .map(([from, to], i) => {
      const grow = 0.012;
      const frame = wall(1, from - grow, to + grow, 0.27, 1, '#3a4047');
      if (i === ajar) return frame + wall(1, from, to, 0.29, 1, '#f6c97a');
      return (
        frame +
        wall(1, from, to, 0.29, 1, '#59616a') +
        wall(1, from + 0.016, to - 0.016, 0.36, 0.6, '#4a525b') +
        wall(1, from + 0.016, to - 0.016, 0.66, 0.94, '#4a525b') +
        circle(at(1, 0.65, from + 0.012)[0], at(1, 0.65, from)[1], 9 - from * 9, '#c3a25d')
      );
    })
    .join('');
  const [from, to] = doors[ajar];
  const hinge = to;
  const leaf: Point[] = [at(1, 0.29, hinge), at(1, 1, hinge), at(0.9, 1, hinge - 0.03), at(0.9, 0.29, hinge - 0.03)];
  const strip: Point[] = [at(1, 1, from + 0.005), at(1, 1, to - 0.02), at(0, 1, 0.31), at(0, 1, 0.17)];
  const climb: Point[] = [at(0, 1, 0.31), at(0, 1, 0.17), at(0, 0.52, 0.17), at(0, 0.52, 0.31)];
  const lights = [0.05, 0.22, 0.42, 0.66]
    .map((t) => polygon([at(0.4, 0, t), at(0.6, 0, t), at(0.6, 0, t + 0.07), at(0.4, 0, t + 0.07)], '#c5c9c4'))
    .join('');
  return [
    rect(0, 0, width, height, '#8a9195'),
    polygon([at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(0, 0, 1)], '#787f84'),
    lights,
    polygon([at(0, 0, 0), at(0, 1, 0), at(0, 1, 1), at(0, 0, 1)], '#a7adad'),
    polygon([at(1, 0, 0), at(1, 1, 0), at(1, 1, 1), at(1, 0, 1)], '#6a7278'),
    polygon([at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)], '#c9ccc4'),
    polygon([at(0.3, 0.16, 1), at(0.7, 0.16, 1), at(0.7, 0.74, 1), at(0.3, 0.74, 1)], '#eef0e4'),
    line([at(0.5, 0.16, 1), at(0.5, 0.74, 1)], '#8a9195', 6),
    line([at(0.3, 0.44, 1), at(0.7, 0.44, 1)], '#8a9195', 5),
    polygon([at(0, 1, 0), at(1, 1, 0), at(1, 1, 1), at(0, 1, 1)], '#53595f'),
    flooring(at, '#474d53', 8, 16, 4),
    sheet.clip(
      edges([at(0.3, 1, 0.3), at(0.7, 1, 0.3), at(0.62, 1, 1), at(0.38, 1, 1)]),
      rect(0, 0, width, height, '#8f979a', 0.5),
    ),
    wall(0, 0, 1, 0.62, 0.64, '#7b8285'),
    wall(0, 0, 1, 0.64, 1, '#8d9495'),
    wall(1, 0, 1, 0.62, 0.64, '#4a5157'),
    wall(0, 0, 1, 0.955, 1, '#565d62'),
    polygon(climb, '#f2cf8f', 0.9),
    polygon([at(0, 0.955, 0.31), at(0, 0.955, 0.17), at(0, 1, 0.17), at(0, 1, 0.31)], '#c99a52'),
    cuts(random, [0, 60, 520, 620], 40, [60, 4], '#b9bebb', { angle: 24, opacity: 0.6 }),
    frames,
    polygon(strip, '#f3bd63'),
    polygon([strip[0]!, strip[1]!, [strip[2]![0], strip[2]![1] - 24], [strip[2]![0], strip[2]![1] + 6]], '#fbdc9b'),
    polygon(leaf, '#3b4249'),
    polygon(
      [
        at(0.985, 0.36, hinge - 0.004),
        at(0.985, 0.9, hinge - 0.004),
        at(0.915, 0.9, hinge - 0.026),
        at(0.915, 0.36, hinge - 0.026),
      ],
      '#2e343a',
    ),
    place(
      shape('M-10 96H430V126H-10Z', '#4a3020') +
        shape('M-10 96L60 60H490L430 96Z', '#7a5133') +
        shape('M430 96L490 60V88L430 126Z', '#33200f') +
        rect(6, 126, 22, 110, '#33200f') +
        rect(392, 126, 22, 110, '#33200f') +
        rect(462, 92, 18, 104, '#2a1a0c') +
        shape('M112 84C104 50 120 34 160 32L330 26C362 28 372 48 368 74L362 92L118 98Z', navy[1]) +
        shape('M112 84C150 70 300 64 368 74L362 92L118 98Z', navy[0]) +
        shape('M120 56C170 42 300 36 366 52L368 66C300 54 180 60 116 74Z', navy[2]) +
        shape('M160 32L330 26C350 27 360 34 364 44C300 34 200 40 132 48C138 38 148 33 160 32Z', '#274577') +
        shape('M196 30C214 16 262 14 284 27L262 46L240 34L214 47Z', navy[2]) +
        shape('M150 84C150 60 176 52 206 58L216 150C214 172 176 172 168 154Z', navy[2]) +
        shape('M186 56C196 56 202 57 206 58L216 150C214 162 204 166 192 166Z', navy[1]) +
        shape('M167 148L216 142L217 156L170 162Z', navy[0]) +
        circle(290, 82, 5, amber) +
        circle(322, 80, 5, amber),
      60,
      800,
      1.12,
    ),
    polygon([60, 1080, 480, 1080, 640, 1120, 200, 1140], '#3c4247', 0.55),
  ].join('');
};
