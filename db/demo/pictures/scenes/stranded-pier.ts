import { cuts } from '../engrave';
import { blob, circle, follow, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill } from '../sky';

const { white } = inks;

/** Plates of dry mud share their corners, so the cracks between them are of one width. */
export const strandedPier: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const horizon = 420;
  const vanish: Point = [1180, 428];
  const to = (point: Point, t: number): Point => [
    point[0] + (vanish[0] - point[0]) * t,
    point[1] + (vanish[1] - point[1]) * t,
  ];
  const [a, b]: [Point, Point] = [
    [-240, 900],
    [330, 1010],
  ];
  const depth = (i: number) => 1 - 1 / (1 + i * 0.15);
  const planks = Array.from({ length: 44 }, (_, i) => {
    const [t, next] = [depth(i * 0.5), depth(i * 0.5 + 0.42)];
    if (next > 0.79) return '';
    return polygon(
      [to(a, t), to(b, t), to(b, next), to(a, next)],
      random.pick(['#8a6a4c', '#9b7a58', '#7a5b40', '#a98a66']),
    );
  }).join('');
  const posts = Array.from({ length: 22 }, (_, k) => {
    const t = depth(k * 1.05 - 0.4);
    if (t > 0.8) return '';
    const s = 1 - t;
    const [x, y] = to(b, t);
    const [fx, fy] = to(a, t);
    return {
      t,
      marks:
        rect(fx - 20 * s, fy + 6 * s, 34 * s, 240 * s, '#3d2b20') +
        rect(x - 22 * s, y - 12 * s, 40 * s, 300 * s, '#5b4130') +
        rect(x + 4 * s, y - 12 * s, 14 * s, 300 * s, '#35241a') +
        line([x - 4 * s, y + 190 * s, fx, fy + 40 * s], '#3d2b20', 12 * s) +
        shape(`M${x - 30 * s} ${y + 284 * s}h${190 * s}l${60 * s} ${30 * s}h${-200 * s}Z`, '#a07c4b', 0.6),
    };
  });
  const rows = 12;
  const corner = new Map<string, Point>();
  const cornerAt = (row: number, k: number): Point => {
    const name = `${row}/${k}`;
    if (!corner.has(name)) {
      const depth = row / rows;
      const near = 0.13 + 0.87 * depth ** 1.5;
      const zigzag = (k + row) % 2 === 0 ? -1 : 1;
      corner.set(name, [
        1180 + ((k - 60) * 104 + random.between(-38, 38)) * near * 1.12,
        horizon + 62 + (height + 60 - horizon) * depth ** 1.75 + (zigzag * 12 + random.between(-20, 20)) * near * 1.4,
      ]);
    }
    return corner.get(name)!;
  };
  const mud: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = row % 2; k < 130; k += 2) {
      const cell = [0, 1, 2].map((i) => cornerAt(row, k + i)).concat([2, 1, 0].map((i) => cornerAt(row + 1, k + i)));
      if (cell.every(([x]) => x < -40 || x > width + 40)) continue;
      const [mx, my] = [(cell[1]![0] + cell[4]![0]) / 2, (cell[1]![1] + cell[4]![1]) / 2];
      const plate = cell.map(([x, y]): Point => [x + (mx - x) * 0.07, y + (my - y) * 0.1]);
      mud.push(polygon(plate, random.pick(['#d8b981', '#cfae74', '#e0c48f', '#c9a66b', '#d3b37a'])));
      mud.push(line(plate.slice(0, 3), '#eed7a6', 1 + (row / rows) * 4));
    }
  }
  const solid = posts.filter((post) => post !== '') as { t: number; marks: string }[];
  return [
    bandedSky(sheet, ['#d9d8c4', '#e3dec6', '#ece4c8', '#f3e9cd', '#f8efd8'], horizon, 10),
    circle(620, 170, 320, sheet.halo('#fffaf0', 0.95)) + circle(620, 170, 56, '#fffaf0'),
    hill([-40, 408, 300, 396, 700, 404, 1200, 390, 1840, 404], horizon, '#cbc6aa'),
    rect(0, horizon - 8, width, 14, '#7fb3b5') +
      cuts(random, [0, horizon - 6, width, horizon + 4], 60, [120, 4], white),
    rect(0, horizon + 6, width, height, '#8f6d41'),
    rect(0, horizon + 6, width, 62, '#dcc391'),
    cuts(random, [0, horizon + 10, width, horizon + 80], 90, [130, 5], '#c9ab72'),
    mud.join(''),
    [...solid]
      .reverse()
      .map((post) => post.marks)
      .join(''),
    polygon([to(a, 0), to(b, 0), to(b, 0.79), to(a, 0.79)], '#4c3626'),
    planks,
    polygon([b, to(b, 0.79), [to(b, 0.79)[0], to(b, 0.79)[1] + 6], [b[0], b[1] + 34]], '#5b4130'),
    place(
      [
        shape('M-300 60C-120 92 260 96 420 70L340 110C140 124-160 118-260 96Z', '#7d5c35', 0.6),
        shape('M-300 62C-260-20-160-86 0-96C180-104 320-40 380 70C220 96-140 92-300 62Z', '#3f7479'),
        shape('M-300 62C-140 92 220 96 380 70L372 46C200 70-140 66-288 38Z', '#e8dfc6'),
        shape('M120-92C240-70 340-20 380 70C330 80 260 84 200 86C220 20 190-50 120-92Z', '#2b5459'),
        line(follow([-270, 20, -120, -78, 60, -98, 240, -56, 352, 30], 30), '#24474b', 9),
        line(follow([-230, 26, -90, -44, 60, -58, 220, -22, 320, 40], 30), '#5f969a', 6),
        polygon([-60, -97, 40, -99, 44, -116, -56, -114], '#5b4130'),
        polygon([-20, -10, 60, -16, 70, 30, 10, 38], '#16282b'),
        cuts(random, [-220, -40, 100, 40], 18, [70, 5], '#7fb0b0', { angle: -10 }),
      ].join(''),
      1310,
      900,
      0.98,
      3,
    ),
    blob([1560, 1110, 1640, 1096, 1700, 1112, 1680, 1136, 1580, 1136], '#a98652'),
    line(
      [
        [1080, 1020],
        [1040, 1080],
        [1090, 1120],
        [1030, 1160],
      ],
      '#6d5033',
      7,
      true,
    ),
  ].join('');
};
