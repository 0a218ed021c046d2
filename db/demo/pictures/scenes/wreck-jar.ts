import { cuts, engrave } from '../engrave';
import { blob, brush, circle, ellipse, line, type Point, place, polygon, rect, shape } from '../ink';
import type { Scene } from '../sheet';

/** Lit from the left like a sitter; the round of the jar is all in the engraved lines. */
export const wreckJar: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const body =
    'M560 330C600 372 606 400 596 446C470 500 372 600 372 760C372 930 470 1080 590 1190C640 1222 760 1222 810 1190C930 1080 1028 930 1028 760C1028 600 930 500 804 446C794 400 800 372 840 330Z';
  const at = (u: number, v: number): Point => {
    const y = 440 + v * 770;
    const t = (y - 440) / 770;
    const half =
      110 + 222 * Math.sin(Math.min(1, t * 1.16) * Math.PI * 0.86) ** 0.8 - (t > 0.86 ? (t - 0.86) * 500 : 0);
    return [700 - half + u * half * 2, y + Math.sin(u * Math.PI) * 20];
  };
  const barnacle = (x: number, y: number, r: number) =>
    place(
      polygon([-1, 0.3, -0.8, -0.5, -0.2, -0.95, 0.5, -0.85, 0.95, -0.2, 0.8, 0.6, 0.2, 0.95, -0.6, 0.8], '#cfc9b6') +
        polygon([0.1, -0.9, 0.95, -0.2, 0.8, 0.6, 0.2, 0.95, 0.2, 0.1], '#9a988c') +
        ellipse(-0.05, 0, 0.42, 0.36, '#3b3a3a') +
        Array.from({ length: 7 }, (_, i) =>
          line(
            [Math.cos(i * 0.9) * 0.48, Math.sin(i * 0.9) * 0.44, Math.cos(i * 0.9) * 0.85, Math.sin(i * 0.9) * 0.8],
            '#6f6d66',
            0.1,
          ),
        ).join(''),
      x,
      y,
      r,
      random.between(0, 360),
    );
  const colony = Array.from({ length: 34 }, () => {
    const turn = random.between(-1, 1);
    const y = 800 + turn * 260 + random.between(-20, 20);
    const edgeX = at(0.94, Math.min(0.98, Math.max(0, (y - 440) / 770)))[0];
    return barnacle(edgeX - random.next() ** 1.7 * 200 + 16, y, random.between(12, 34));
  }).join('');
  return [
    rect(0, 0, width, height, '#12151b'),
    circle(480, 560, 900, sheet.halo('#4a4a48', 0.85)),
    cuts(random, [0, 0, width, 1150], 90, [200, 7], '#2b2f35', { angle: -32, opacity: 0.6 }),
    rect(0, 1176, width, 240, '#2a2320'),
    rect(0, 1176, width, 10, '#5c4a3c'),
    cuts(random, [0, 1190, width, height], 50, [220, 6], '#3d322c'),
    ellipse(900, 1222, 470, 36, '#0b0d11', 0.8),
    `<path d="M600 420C470 370 440 440 452 560C458 610 480 640 506 650" fill="none" stroke="#6d3b22" stroke-width="62" stroke-linecap="round"/>`,
    `<path d="M600 414C466 360 432 440 446 560" fill="none" stroke="#c9824f" stroke-width="30" stroke-linecap="round"/>`,
    `<path d="M800 420C930 370 960 440 948 560C942 610 920 640 894 650" fill="none" stroke="#532b1b" stroke-width="62" stroke-linecap="round"/>`,
    [-26, -6, 14, 34]
      .map((d) =>
        brush(
          [
            [432 + d * 0.1, 500 + d],
            [456, 492 + d],
            [480, 500 + d],
          ],
          [2, 8, 2],
          '#3d1f13',
        ),
      )
      .join(''),
    shape(body, '#a8643c'),
    sheet.clip(
      body,
      [
        shape(
          'M560 320L596 446C470 500 372 600 372 760C372 930 470 1080 590 1190H650C530 1070 452 900 462 760C472 620 560 516 668 458V320Z',
          '#c9824f',
        ),
        engrave(
          { rows: 46, at, weight: (u, v) => Math.max(0, (u - 0.4) * 21) * (0.75 + 0.25 * Math.sin(v * 40)) },
          '#5f321f',
        ),
        engrave(
          { rows: 46, at: (u, v) => at(u * 0.5, v), weight: (u) => Math.max(0, 1 - Math.abs(u - 0.32) * 3.4) * 6 },
          '#e6b07c',
        ),
        shape(
          'M840 330C800 372 794 400 804 446C930 500 1028 600 1028 760C1028 930 930 1080 810 1190H760C880 1060 920 900 900 760C880 610 800 520 720 460V330Z',
          '#3a1d15',
          0.72,
        ),
        [540, 566]
          .map(
            (y) =>
              `<path d="M380 ${y + 60}C520 ${y + 110} 880 ${y + 110} 1020 ${y + 60}" fill="none" stroke="#6d3b22" stroke-width="7"/>`,
          )
          .join(''),
        blob([430, 960, 520, 930, 600, 990, 560, 1090, 470, 1080], '#d8c9a8', 0.28),
        cuts(random, [400, 460, 1000, 1190], 60, [36, 4], '#e9c79c', { opacity: 0.4 }),
      ].join(''),
    ),
    ellipse(700, 330, 148, 34, '#c9824f') +
      ellipse(704, 332, 118, 23, '#24110b') +
      brush(
        [
          [560, 326],
          [640, 352],
          [780, 354],
          [842, 330],
        ],
        [2, 9, 9, 2],
        '#e6b07c',
      ),
    place(
      shape('M-58-40H58V40H-58Z', '#8a4d2c') +
        `<path d="M-50-32H50V32H-50Z" fill="none" stroke="#4a2415" stroke-width="6"/>` +
        shape('M0-24L9-7L28-5L14 7L18 25L0 16L-18 25L-14 7L-28-5L-9-7Z', '#4a2415'),
      610,
      760,
      1.05,
      -5,
    ),
    colony,
  ].join('');
};
