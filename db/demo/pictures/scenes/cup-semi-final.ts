import { gouge } from '../engrave';
import { type Dress, figure, kicking, type Pose, running, skinTones, standing } from '../figures';
import { brush, circle, ellipse, fade, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky } from '../sky';

const { ink, white, navy, teal } = inks;

/** The pitch as the upper stand sees it; each player throws two shadows, one for each mast. */
export const cupSemiFinal: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const near = 1270;
  const far = 430;
  const at = (u: number, v: number): Point => {
    const t = v ** 0.8;
    const half = 1250 - 520 * (1 - t);
    return [900 + (u - 0.5) * 2 * half, far + (near - far) * t ** 1.35];
  };
  const stripes = Array.from({ length: 10 }, (_, i) => {
    const [a, b] = [i / 10, (i + 1) / 10];
    return polygon([at(a, 0), at(b, 0), at(b, 1), at(a, 1)], i % 2 ? '#4fae4a' : '#45a043');
  }).join('');
  const loop = (u: number, v: number, ru: number, rv: number) =>
    Array.from({ length: 49 }, (_, i) =>
      at(u + Math.cos((i / 48) * 6.2832) * ru, v + Math.sin((i / 48) * 6.2832) * rv),
    );
  const player = (u: number, v: number, shirt: string, pose: Pose, mirror = false) => {
    const [x, y] = at(u, v);
    const s = 0.78 + 0.62 * v;
    const dress: Dress = {
      skin: random.pick(skinTones),
      hair: ink,
      top: shirt,
      legs: shirt === white ? navy[1] : white,
      shoes: ink,
      bareArms: true,
      bareLegs: true,
    };
    const shadow = (turn: number, long: number) =>
      place(polygon([-5, -2, 6, 2, 7, long, -2, long + 5], '#123d2a', 0.62), x, y, s, turn);
    return shadow(-118, 150) + shadow(58, 100) + place(figure(pose, dress), x, y, s, 0, mirror);
  };
  const dots = Array.from({ length: 1700 }, () => {
    const y = 150 + random.next() * 262;
    const t = (y - 150) / 262;
    const tone = random.pick(['#8d77b0', '#5a4a86', '#b49cc4', '#443668', '#d6a3a0', '#e3c9a8', '#3a2d5a', '#c2604f']);
    return circle(random.between(0, width), y, (3 + 4.4 * t) * random.between(0.7, 1.15), tone, 0.9);
  }).join('');
  const heads = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 26 - row * 4 }, (_, i) => {
      const step = width / (25 - row * 4);
      const [x, y, r] = [i * step + random.between(-12, 12), 1110 + row * 46 + random.between(-8, 8), 22 + row * 8];
      const tone = ['#2e2350', '#21193d', '#160f2c'][row]!;
      const up =
        random.next() > 0.72
          ? brush(
              [
                [x + r, y + r],
                [x + r * 1.7, y - r],
                [x + r * 1.5, y - r * 3],
              ],
              [r * 0.6, r * 0.5, r * 0.4],
              tone,
            )
          : '';
      return (
        up +
        circle(x, y, r, tone) +
        shape(
          `M${x - r * 2.1} ${y + r * 5}C${x - r * 2} ${y + r} ${x + r * 2} ${y + r} ${x + r * 2.1} ${y + r * 5}Z`,
          tone,
        )
      );
    }).join(''),
  ).join('');
  const tower = (x: number, mirror: boolean) =>
    place(
      line([0, 330, 0, 10], '#1a1433', 16) +
        Array.from({ length: 9 }, (_, i) => line([-8, 40 + i * 32, 8, 60 + i * 32], '#4a3d72', 3)).join('') +
        rect(-64, -46, 128, 66, '#1a1433') +
        [0, 1, 2]
          .map((r) => [0, 1, 2, 3, 4].map((c) => circle(-48 + c * 24, -34 + r * 21, 8.6, '#fffbe4')).join(''))
          .join('') +
        circle(0, -10, 270, sheet.halo('#fff6d0', 0.6)),
      x,
      96,
      1,
      0,
      mirror,
    );
  const centre = loop(0.5, 0.46, 0.13, 0.19);
  return [
    bandedSky(sheet, ['#2b2152', '#40306e', '#5e4488', '#85589a', '#b4749f', '#dd9a9c'], 200, 8),
    tower(210, false),
    tower(1590, true),
    shape('M-20 170C500 120 1300 120 1820 170V440H-20Z', '#2a2048'),
    dots,
    shape('M-20 150C500 100 1300 100 1820 150V176C1300 126 500 126-20 176Z', '#171029'),
    [0, 1, 2, 3, 4, 5, 6].map((i) => line([120 + i * 260, 150, 120 + i * 260, 410], '#171029', 6, false, 0.7)).join(''),
    rect(-20, 404, width + 40, 30, '#e9e3d2') +
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((i) => rect(i * 210 - 20, 406, 200, 26, [teal[2], '#d86a4a', navy[2], '#e0b050'][i % 4]!))
        .join(''),
    rect(0, far, width, height, '#3f9640'),
    stripes,
    fade(circle(900, 800, 760, sheet.halo('#d7f08a', 0.8)), 0.6),
    gouge(
      {
        random,
        count: 150,
        at: (r) => at(r.between(0.05, 0.95), r.next()),
        length: ([, y]) => 10 + y / 26,
        width: () => 4,
      },
      '#63c15a',
      0.8,
    ),
    line([at(0.5, 0), at(0.5, 1)], white, 7),
    line([at(0, 0.02), at(1, 0.02)], white, 6),
    line([...centre, centre[0]!], white, 8),
    ellipse(at(0.5, 0.46)[0], at(0.5, 0.46)[1], 11, 6, white),
    [-1, 1]
      .map((side) =>
        line(
          [
            at(0.5 + side * 0.5, 0.22),
            at(0.5 + side * 0.36, 0.22),
            at(0.5 + side * 0.36, 0.72),
            at(0.5 + side * 0.5, 0.72),
          ],
          white,
          6,
        ),
      )
      .join(''),
    player(0.46, 0.12, white, running),
    player(0.72, 0.2, '#c9362b', standing, true),
    player(0.27, 0.26, '#c9362b', running, true),
    player(0.42, 0.46, '#c9362b', kicking),
    player(0.6, 0.5, white, running, true),
    player(0.18, 0.52, white, standing),
    player(0.83, 0.56, white, running, true),
    player(0.69, 0.72, '#c9362b', running, true),
    player(0.36, 0.74, white, running),
    circle(at(0.475, 0.47)[0], at(0.475, 0.47)[1] - 6, 10, white) +
      ellipse(at(0.475, 0.47)[0] - 22, at(0.475, 0.47)[1] + 3, 16, 4, '#123d2a', 0.6),
    heads,
  ].join('');
};
