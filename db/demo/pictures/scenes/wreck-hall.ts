import { figure, standing, walking } from '../figures';
import { brush, ellipse, follow, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { flooring, perspective } from '../room';
import type { Scene } from '../sheet';

const { white, red, amber, navy, rose } = inks;

/** The ship seen from its bow: ribs as rings that shrink towards the far wall. */
export const wreckHall: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const at = perspective([-240, -150, 2240, 1290], [820, 330, 1180, 560], 4.2);
  const floorY = (t: number) => at(0.5, 1, t)[1];
  const scale = (t: number) => (at(1, 0, t)[0] - at(0, 0, t)[0]) / 2480;
  const ribs = 15;
  let hull = '';
  const rim: { left: Point[]; right: Point[] } = { left: [], right: [] };
  for (let i = ribs; i >= 0; i--) {
    const t = 0.06 + (i / ribs) * 0.86;
    const s = scale(t);
    const swell = Math.sin((0.1 + 0.86 * (1 - i / ribs) ** 0.8) * Math.PI) ** 0.62;
    const wide = 110 + 730 * swell * (i === 0 ? 0.5 : 1);
    const keel = floorY(t) - 210 * s;
    const top = keel - (600 + 170 * Math.abs(i / ribs - 0.55) * 1.6) * s * 1.25;
    const tone = ['#2b1a12', '#38231a', '#4a3023', '#5d4030', '#6f5140'][Math.min(4, Math.floor((i / ribs) * 5))]!;
    const side = (sign: number): Point[] => [
      [1000, keel],
      [1000 + sign * wide * 0.5 * s, keel - 40 * s],
      [1000 + sign * wide * 0.92 * s, keel - 210 * s],
      [1000 + sign * wide * 1.02 * s, keel - 420 * s],
      [1000 + sign * wide * 0.96 * s, top + random.between(-26, 60) * s],
    ];
    const [left, right] = [follow(side(-1), 18), follow(side(1), 18)];
    rim.left.push(left[14]!);
    rim.right.push(right[14]!);
    const prop = (sign: number) => {
      const x = 1000 + sign * wide * 0.9 * s;
      return (
        line([x, keel - 190 * s, x + sign * 60 * s, floorY(t)], '#b7c2c2', 9 * s + 1.4) +
        rect(x + sign * 60 * s - 22 * s, floorY(t) - 8 * s, 44 * s, 9 * s, '#b7c2c2')
      );
    };
    hull += prop(-1) + prop(1) + line([1000, keel + 12 * s, 1000, floorY(t)], '#b7c2c2', 10 * s + 1);
    hull += [left, right]
      .map(
        (points, k) =>
          brush(points, [46 * s, 42 * s, 38 * s, 30 * s, 18 * s], tone) +
          brush(points.map(([x, y]): Point => [x - (k ? 10 : 12) * s, y]).slice(2, 17), [1, 9 * s, 1], '#a98663', 0.7),
      )
      .join('');
    hull += rect(1000 - 26 * s, keel - 16 * s, 52 * s, 44 * s, tone);
  }
  const strake = (points: readonly Point[]) => brush(points.slice(2, 13), [4, 14, 22], '#38231a');
  const bow =
    shape('M968 1010C960 820 950 520 984 250H1016C1050 520 1040 820 1032 1010Z', '#21130d') +
    brush(
      [
        [986, 960],
        [978, 700],
        [992, 290],
      ],
      [1, 11, 1],
      '#a98663',
      0.8,
    ) +
    rect(940, 985, 120, 40, '#1a0f0a');
  const visitors = (u: number, from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = from + ((to - from) * (i + random.between(0.2, 0.8))) / count;
      const [x, y] = at(u, 0.6, t);
      const dress = {
        skin: random.pick(['#8a5533', '#d9a27a', '#5f3a26']),
        hair: '#1c1512',
        top: random.pick([red, amber, white, '#5f86a3', rose[3]]),
        legs: navy[0],
        longHair: random.next() > 0.6,
      };
      return place(figure(random.next() > 0.5 ? standing : walking, dress), x, y, 1.35 * scale(t) + 0.1, 0, u > 0.5);
    }).join('');
  const gallery = (u: number, inner: number) =>
    polygon([at(u, 0.6, 0), at(u, 0.6, 1), at(inner, 0.6, 1), at(inner, 0.6, 0)], '#6a7a86') +
    polygon([at(inner, 0.6, 0), at(inner, 0.6, 1), at(inner, 0.63, 1), at(inner, 0.63, 0)], '#2c3a49');
  const rail = (inner: number) =>
    line([at(inner, 0.535, 0), at(inner, 0.535, 1)], '#e0e4de', 5) +
    Array.from({ length: 26 }, (_, i) => {
      const t = (i / 26) ** 1.5;
      return line([at(inner, 0.535, t), at(inner, 0.6, t)], '#c3ccca', 4 * scale(t) + 0.8);
    }).join('');
  const beamsOfLight = [
    [0.36, 0.05, 0.13],
    [0.36, 0.2, 0.3],
    [0.36, 0.42, 0.56],
  ]
    .map(([u, a, b]) =>
      polygon([at(u!, 0, a!), at(u! + 0.28, 0, b!), at(0.86, 1, b! * 0.75), at(0.52, 1, a! * 0.5)], '#f4ecd2', 0.13),
    )
    .join('');
  return [
    rect(0, 0, width, height, '#26323f'),
    polygon([at(0, 0, 0), at(1, 0, 0), at(1, 0, 1), at(0, 0, 1)], '#33424f'),
    polygon([at(0, 0, 0), at(0, 1, 0), at(0, 1, 1), at(0, 0, 1)], '#465764'),
    polygon([at(1, 0, 0), at(1, 1, 0), at(1, 1, 1), at(1, 0, 1)], '#3a4956'),
    polygon([at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)], '#7d8d94'),
    polygon([at(0, 1, 0), at(1, 1, 0), at(1, 1, 1), at(0, 1, 1)], '#8f938c'),
    flooring(at, '#7f837d', 10, 12, 3),
    polygon([at(0.36, 0, 0), at(0.64, 0, 0), at(0.64, 0, 1), at(0.36, 0, 1)], '#f5efd8'),
    Array.from({ length: 13 }, (_, i) =>
      line([at(0.36, 0, (i / 12) ** 1.3), at(0.64, 0, (i / 12) ** 1.3)], '#33424f', 8 - i * 0.5),
    ).join(''),
    line([at(0.5, 0, 0), at(0.5, 0, 1)], '#33424f', 5),
    gallery(0, 0.13),
    gallery(1, 0.87),
    polygon([at(0, 0.6, 1), at(1, 0.6, 1), at(1, 0.64, 1), at(0, 0.64, 1)], '#2c3a49'),
    visitors(0.075, 0.06, 0.7, 12),
    visitors(0.925, 0.06, 0.7, 12),
    rail(0.13),
    rail(0.87),
    ellipse(1000, 1010, 700, 66, '#5b5f5c', 0.7),
    ellipse(1000, 800, 420, 38, '#5b5f5c', 0.6),
    beamsOfLight,
    strake(rim.left),
    strake(rim.right),
    hull,
    bow,
    line([1000, 1024, 1000, 1125], '#b7c2c2', 20),
    beamsOfLight,
  ].join('');
};
