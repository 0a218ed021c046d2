import { crane } from '../crane';
import { cuts, gouge } from '../engrave';
import { figure, kicking, type Pose, running, skinTones, standing } from '../figures';
import { circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky } from '../sky';

const { ink, white, navy } = inks;

/** The low sun is on the left: every shadow runs to the right. */
export const girlsTraining: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const ground = 560;
  const coral = ['#ee7d63', '#c4553f'] as const;
  const turquoise = ['#35b0ab', '#1f7f80'] as const;
  const girl = (
    x: number,
    y: number,
    s: number,
    pose: Pose,
    bib: readonly [string, string],
    skin: string,
    hair: string,
    mirror = false,
  ) => {
    const shadow = polygon([-8, -3, 14, -4, 250, 26, 230, 38, 4, 5], '#a35f4c', 0.5);
    return (
      place(shadow, x, y, s) +
      place(
        figure(pose, {
          skin,
          hair,
          top: bib[0],
          shade: bib[1],
          legs: navy[0],
          shoes: white,
          bareArms: true,
          bareLegs: true,
          longHair: true,
        }),
        x,
        y,
        s,
        0,
        mirror,
      )
    );
  };
  const cone = (x: number, y: number, s: number) =>
    place(
      polygon([-4, 4, 120, 18, 110, 24, 0, 10], '#a35f4c', 0.5) +
        shape('M-16 6L-3-34H3L16 6Z', '#f0b148') +
        rect(-20, 4, 40, 7, '#c98427') +
        shape('M-9-14H9L6-24H-6Z', white),
      x,
      y,
      s,
    );
  return [
    bandedSky(sheet, ['#79c6c4', '#95d2ca', '#b6ded0', '#d8e6cf', '#f6e3c4', '#f9cfae'], ground, 14),
    circle(140, 420, 420, sheet.halo('#fff3d2', 0.95)) + circle(140, 430, 70, '#fff6df'),
    rect(0, 500, width, 80, '#6fb3b0') + cuts(random, [0, 500, width, 556], 40, [120, 5], '#d8ece0'),
    place(crane('#2f7f86'), 560, 540, 0.78),
    place(crane('#2f7f86'), 900, 540, 0.84),
    place(crane('#1f6a74', '#ee7d63'), 1360, 548, 0.96),
    Array.from({ length: 15 }, (_, i) => {
      const n = [1, 2, 3, 2, 4, 3, 1, 2][i % 8]!;
      return Array.from({ length: n }, (_, k) =>
        rect(
          1000 + i * 58,
          548 - k * 24 - 24,
          55,
          22,
          random.pick(['#ee7d63', '#35b0ab', '#f0b148', '#e9e3d2', '#c4553f']),
        ),
      ).join('');
    }).join(''),
    rect(0, 546, width, 34, '#4a6f73'),
    line([0, 470, width, 470], '#3d6167', 4, false, 0.8) +
      Array.from({ length: 19 }, (_, i) => line([i * 100, 466, i * 100, 580], '#3d6167', 6)).join('') +
      Array.from(
        { length: 60 },
        (_, i) =>
          line([i * 32 - 60, 470, i * 32 + 20, 576], '#3d6167', 1.6, false, 0.55) +
          line([i * 32 + 20, 470, i * 32 - 60, 576], '#3d6167', 1.6, false, 0.55),
      ).join(''),
    rect(0, 576, width, height, '#eeb08d'),
    shape('M-20 720C500 690 1300 690 1820 720V1220H-20Z', '#e8a07c'),
    gouge(
      {
        random,
        count: 420,
        at: (r) => [r.between(0, width), 590 + r.next() ** 1.3 * 610],
        length: ([, y]) => 4 + (y - 560) / 34,
        width: ([, y]) => 2 + (y - 560) / 120,
      },
      '#cf8564',
      0.8,
    ),
    gouge(
      {
        random,
        count: 200,
        at: (r) => [r.between(0, width), 590 + r.next() ** 1.3 * 610],
        length: ([, y]) => 4 + (y - 560) / 40,
        width: ([, y]) => 2 + (y - 560) / 140,
      },
      '#f9d6b8',
    ),
    line([-20, 660, 1820, 640], white, 7) + line([1180, 645, 1540, 1220], white, 10),
    place(
      rect(0, -150, 10, 150, white) +
        rect(300, -150, 10, 150, white) +
        rect(0, -154, 310, 10, white) +
        Array.from({ length: 14 }, (_, i) => line([10 + i * 22, -144, 30 + i * 19, -20], white, 1.6, false, 0.7)).join(
          '',
        ) +
        [-120, -90, -60, -30].map((y) => line([8, y, 302, y], white, 1.6, false, 0.7)).join(''),
      1250,
      664,
      0.9,
    ),
    girl(230, 760, 1.7, standing, turquoise, skinTones[0]!, '#1c1512'),
    girl(420, 720, 1.5, running, coral, skinTones[3]!, '#7a4a22'),
    girl(700, 700, 1.36, standing, turquoise, skinTones[2]!, '#14100f', true),
    girl(1400, 710, 1.42, running, turquoise, skinTones[1]!, '#4a2d1a', true),
    girl(1640, 790, 1.8, standing, coral, skinTones[4]!, '#1c1512', true),
    cone(330, 900, 1.3),
    cone(560, 870, 1.2),
    cone(1560, 930, 1.4),
    girl(880, 1130, 6.1, kicking, coral, '#a56c45', '#231813'),
    place(
      polygon([-20, 24, 20, 36, 240, 58, 200, 70], '#a35f4c', 0.5) +
        circle(0, 0, 40, white) +
        sheet.clip(
          'M-40 0a40 40 0 1 0 80 0a40 40 0 1 0 -80 0Z',
          polygon([-12, -10, 10, -14, 18, 6, 2, 18, -16, 10], ink) +
            polygon([26, -34, 44, -10, 34, -4, 22, -18], ink) +
            polygon([-40, -20, -28, -16, -26, 4, -44, 6], ink) +
            polygon([-14, 30, 8, 30, 14, 44, -16, 44], ink) +
            ellipse(26, 16, 30, 40, ink, 0.14),
        ),
      1170,
      1010,
      1.25,
    ),
    cuts(random, [1040, 1080, 1150, 1130], 14, [36, 7], '#f9d6b8', { angle: -30 }),
  ].join('');
};
