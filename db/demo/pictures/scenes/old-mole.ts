import { cuts, gouge } from '../engrave';
import { circle, curve, edges, follow, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, streaks } from '../sky';
import { glitter, sea, spray } from '../water';

const { paper, white, red, teal, stone } = inks;

/** A squat harbour light, its foot at the origin. */
function squatLight(sheet: Sheet): string {
  return [
    shape('M-50 4L-38-22H38L50 4Z', stone[1]),
    shape('M-31-20L-23-120H23L31-20Z', white),
    shape('M4-20L6-120H23L31-20Z', stone[3]),
    rect(-31, -130, 62, 12, stone[1]),
    rect(-16, -158, 32, 30, stone[4]),
    circle(0, -144, 74, sheet.halo(red, 0.55)),
    circle(0, -144, 13, red),
    shape('M-23-157L0-182L23-157Z', stone[0]),
  ].join('');
}

/** A curve of masonry in perspective: top, wall in courses, surf along its foot, one breach. */
export const oldMole: Scene = (sheet) => {
  const { height, random } = sheet;
  const horizon = 330;
  const last = 90;
  const spine = follow([110, 1260, 600, 905, 1010, 745, 1330, 645, 1490, 565, 1530, 478], last);
  const share = (i: number) => i / last;
  const half = (i: number) => 128 * (1 - share(i)) ** 1.2 + 17;
  const drop = (i: number) => 250 * (1 - share(i)) ** 1.3 + 26;
  const side = (i: number, sign: number): Point => {
    const [a, b] = [spine[Math.max(i - 2, 0)]!, spine[Math.min(i + 2, last)]!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const at = spine[i]!;
    return [at[0] - ((b[1] - a[1]) / length) * half(i) * sign, at[1] + ((b[0] - a[0]) / length) * half(i) * sign * 0.7];
  };
  const all = Array.from({ length: last + 1 }, (_, i) => i);
  const near = all.map((i) => side(i, 1));
  const far = all.map((i) => side(i, -1));
  const wall = (i: number, down: number): Point => [near[i]![0] + down * 4, near[i]![1] + drop(i) * down];
  const foot = all.map((i) => wall(i, 1));
  const gap = { from: 46, to: 52 };

  let stones = '';
  for (let course = 0; course < 5; course++) {
    for (let i = course % 2, next = 0; i < last - 2; i = next) {
      next = Math.min(i + random.whole(2, 3), last);
      const [top, low] = [course / 5 + 0.012, (course + 1) / 5 - 0.014];
      const tone = random.pick([stone[1], stone[1], stone[2], stone[2], '#626a6e', stone[3]]);
      const [a, b, c, d] = [wall(i, top), wall(next, top), wall(next, low), wall(i, low)];
      const inset = (from: Point, to: Point): Point => [
        from[0] + (to[0] - from[0]) * 0.05,
        from[1] + (to[1] - from[1]) * 0.05,
      ];
      stones += polygon([inset(a, b), inset(b, a), inset(c, d), inset(d, c)], tone);
    }
  }
  const slabs = all
    .filter((i) => i % 3 === 0 && i > 1 && i < last - 3)
    .map((i) => line([side(i, 0.98), side(i, -1)], '#b9b3a1', 1 + half(i) / 36))
    .join('');
  const breach = [
    side(gap.from, -1.02),
    side(gap.from + 1, -0.5),
    side(gap.from - 1, 0.1),
    side(gap.from, 0.6),
    wall(gap.from - 1, 0.05),
    wall(gap.from, 0.4),
    wall(gap.from + 1, 0.72),
    wall(gap.from + 2, 1.02),
    wall(gap.to - 1, 1.02),
    wall(gap.to, 0.6),
    wall(gap.to - 1, 0.3),
    wall(gap.to + 1, 0),
    side(gap.to, 0.5),
    side(gap.to + 1, 0),
    side(gap.to - 1, -0.5),
    side(gap.to, -1.02),
  ];
  const notch = edges(breach);
  const broken = polygon(
    [...breach.slice(9), side(gap.to - 2, -1), side(gap.to - 3, -0.3), side(gap.to - 2, 0.4), wall(gap.to - 2, 0.5)],
    stone[0],
  );
  const notchBox = [
    side(gap.from, -1)[0] - 80,
    side(gap.to, -1)[1],
    side(gap.to, 1)[0] + 40,
    wall(gap.from, 1)[1],
  ] as const;
  const rubble = Array.from({ length: 11 }, () => {
    const [x, y] = wall(random.whole(gap.from - 2, gap.to + 4), random.between(0.8, 1.25));
    const block = polygon(
      [-1, 0.6, -0.7, -0.5, 0.2, -0.8, 1, -0.1, 0.7, 0.7],
      random.pick([stone[1], stone[2], stone[3]]),
    );
    return place(block, x + random.between(0, 40), y, random.between(9, 18), random.between(-40, 40));
  }).join('');
  const surf = all
    .filter((i) => i % 2 === 0 && i < last - 1)
    .map((i) => {
      const open = i > gap.from - 3 && i < gap.to + 3;
      const high = open ? 0.2 : random.next() > 0.8 ? 1.35 : random.between(0.3, 0.7);
      const [x, y] = wall(i, 1.02);
      const shade = spray(sheet, x + 4, y, drop(i) * high, 24 + drop(i) * 0.62, '#b9cbc2');
      return shade + spray(sheet, x - 2, y + 3, drop(i) * high * 0.86, 24 + drop(i) * 0.62, white);
    })
    .join('');
  const wash = gouge(
    {
      random,
      count: 150,
      at: (chance) => {
        const i = Math.floor(chance.next() ** 0.8 * last);
        const away = chance.next() ** 1.6;
        return [foot[i]![0] + away * 420 * (1.1 - share(i)), foot[i]![1] + (12 + away * 190) * (1.1 - share(i))];
      },
      length: ([, y]) => (y - 300) * 0.24,
      width: ([, y]) => (y - 300) / 62,
    },
    white,
    0.85,
  );
  const calm = `${curve(far.filter((_, i) => i % 6 === 0))}L1530 ${horizon + 70}L0 ${horizon + 150}L0 ${height}Z`;
  return [
    bandedSky(sheet, [stone[3], '#c2c3b9', '#d0cebf', stone[4], '#e6e0cf', paper], horizon),
    streaks(sheet, 60, horizon - 20, 46, paper, 0.7),
    sea(sheet, {
      top: horizon,
      bottom: height,
      base: '#5a7c7d',
      marks: ['#6f918d', teal[1], '#456669', '#8fada4'],
      count: 190,
    }),
    shape(calm, '#86a29b'),
    sheet.clip(
      calm,
      glitter(sheet, 640, horizon + 90, 900, 620, '#9db5aa', 90) +
        glitter(sheet, 560, horizon + 100, 900, 520, paper, 26),
    ),
    shape(edges([...near, ...[...foot].reverse()]), stone[0]),
    stones,
    shape(edges([...near, ...[...far].reverse()]), '#ded6c3'),
    slabs,
    line(near, paper, 5),
    shape(notch, '#5a7c7d'),
    sheet.clip(notch, broken + cuts(random, [...notchBox], 30, [60, 6], white, { opacity: 0.9 })),
    rubble,
    place(squatLight(sheet), 1526, 486, 0.95),
    wash,
    surf,
  ].join('');
};
