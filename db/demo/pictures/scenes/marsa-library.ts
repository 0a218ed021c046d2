import { cuts } from '../engrave';
import { circle, edges, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { archPath, spines } from '../room';
import type { Scene } from '../sheet';

const { white, teal, stone } = inks;

/** The room is drawn whole and seen through three arches cut out of the wall. */
export const marsaLibrary: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const bookTones = [
    '#8d3b2c',
    '#b4673a',
    '#2f5c63',
    '#d3a45c',
    '#46301f',
    '#6f7d55',
    '#c98a57',
    '#243f4d',
    '#e3cfa0',
    '#5d2f3a',
  ];
  const arches = [
    [310, 430],
    [900, 560],
    [1490, 430],
  ] as const;
  const open = arches
    .map(([x, wide]) => archPath(x, wide, 1210, wide > 500 ? 470 : 520, wide > 500 ? 90 : 190))
    .join('');
  const shelves = Array.from({ length: 6 }, (_, i) => 250 + i * 104)
    .map(
      (y) =>
        rect(0, y, width, 13, '#4a2c1b') +
        Array.from({ length: 6 }, (_, k) => spines(sheet, k * 300 + 16, y, 272, 84, bookTones)).join(''),
    )
    .join('');
  const uprights = Array.from(
    { length: 7 },
    (_, i) => rect(i * 300 - 8, 100, 20, 690, '#5c3721') + rect(i * 300 + 6, 100, 6, 690, '#3b2315'),
  ).join('');
  const lattice = (x: number, y: number, skew: number) => {
    const d = edges([
      [x, y],
      [x + 250, y],
      [x + 250 + skew, y + 210],
      [x + skew - 40, y + 210],
    ]);
    const bars = Array.from(
      { length: 9 },
      (_, i) =>
        line([x - 60 + i * 46, y, x - 60 + i * 46 + skew + 60, y + 210], '#a86b3c', 9) +
        line([x - 60 + i * 46 + 60, y, x - 100 + i * 46 + skew - 110, y + 210], '#a86b3c', 9),
    ).join('');
    return shape(d, '#f7dc9d') + sheet.clip(d, bars);
  };
  const lamp = (x: number, y: number, s: number) =>
    place(
      circle(0, -60, 190, sheet.halo('#ffe2a0', 0.75)) +
        rect(-5, -66, 10, 70, '#8c6a2c') +
        ellipse(0, 4, 34, 9, '#8c6a2c') +
        shape('M-66-52C-60-104-26-116 0-116C26-116 60-104 66-52Z', '#2f7a5c') +
        shape('M20-113C46-106 62-88 66-52H34C36-80 32-100 20-113Z', '#1d5240') +
        shape('M-62-52H62L56-44H-56Z', '#fff0c2'),
      x,
      y,
      s,
    );
  const tiles = (x: number, y: number, w: number, h: number) => {
    const size = 42;
    let marks = rect(x, y, w, h, teal[3]);
    for (let ty = 0; ty < h / size; ty++) {
      for (let tx = 0; tx < w / size; tx++) {
        const [cx, cy] = [x + tx * size + size / 2, y + ty * size + size / 2];
        marks +=
          polygon([cx, cy - 17, cx + 17, cy, cx, cy + 17, cx - 17, cy], (tx + ty) % 2 ? '#1f7f86' : '#f3e2bd') +
          circle(cx, cy, 6, (tx + ty) % 2 ? '#f3e2bd' : '#1f7f86');
      }
    }
    return sheet.clip(`M${x} ${y}h${w}v${h}h${-w}Z`, marks);
  };
  const chair = (x: number, y: number, s: number) =>
    place(
      shape('M-44-150H44V-136H-44Z', '#3b2315') +
        rect(-44, -150, 12, 154, '#4a2c1b') +
        rect(32, -150, 12, 154, '#3b2315') +
        rect(-34, -112, 68, 10, '#4a2c1b') +
        rect(-34, -84, 68, 10, '#4a2c1b') +
        rect(-50, -40, 100, 16, '#5c3721'),
      x,
      y,
      s,
    );
  return [
    rect(0, 0, width, height, '#6b3f25'),
    sheet.clip(
      open,
      [
        rect(0, 0, width, 800, '#2e1b12'),
        rect(0, 0, width, 112, '#d9b37c'),
        shelves,
        uprights,
        rect(0, 96, width, 22, '#5c3721'),
        rect(0, 776, width, 440, '#b87a48'),
        rect(0, 776, width, 26, '#3b2315'),
        Array.from({ length: 14 }, (_, i) =>
          line([900 + (i - 6.5) * 130, 800, 900 + (i - 6.5) * 260, 1200], '#9c6237', 4),
        ).join(''),
        lattice(150, 960, 110),
        lattice(700, 960, 120),
        lattice(1330, 960, 110),
        [250, 480, 720, 960, 1190, 1420].map((x) => chair(x, 880, 0.95)).join(''),
        shape('M40 850L110 806H1690L1760 850Z', '#8a5230') +
          rect(40, 850, 1720, 30, '#5c3721') +
          rect(90, 880, 34, 170, '#4a2c1b') +
          rect(1676, 880, 34, 170, '#4a2c1b'),
        cuts(random, [110, 812, 1690, 846], 40, [130, 4], '#b5733f'),
        [300, 660, 900, 1140, 1500].map((x, i) => lamp(x, 834, i === 2 ? 1 : 0.9)).join(''),
        [
          [430, 836],
          [780, 832],
          [1040, 838],
          [1330, 834],
        ]
          .map(
            ([x, y]) =>
              polygon([x! - 50, y!, x! - 8, y! - 12, x! + 40, y! - 4, x! - 4, y! + 8], white) +
              line([x! - 6, y! - 11, x! - 4, y! + 7], stone[3], 3),
          )
          .join(''),
      ].join(''),
    ),
    shape(`M0 0H${width}V${height}H0Z${open}`, '#ecd3a6').replace('<path', '<path fill-rule="evenodd"'),
    sheet.clip(
      `M0 0H${width}V${height}H0Z`,
      arches
        .map(
          ([x, wide]) =>
            `<path d="${archPath(x, wide + 26, 1260, wide > 500 ? 470 : 520, wide > 500 ? 72 : 174)}" fill="none" stroke="#1f7f86" stroke-width="20"/><path d="${archPath(x, wide + 70, 1260, wide > 500 ? 470 : 520, wide > 500 ? 36 : 142)}" fill="none" stroke="#d8b27e" stroke-width="10"/><path d="${archPath(x, wide + 2, 1260, wide > 500 ? 470 : 520, wide > 500 ? 88 : 189)}" fill="none" stroke="#b98d58" stroke-width="9"/>`,
        )
        .join(''),
    ),
    [0, 525, 1180, 1705]
      .map((x, i) => tiles(i === 0 ? 0 : x + (i === 3 ? 26 : 0), 980, i === 1 || i === 2 ? 95 : 69, 168))
      .join(''),
    cuts(random, [0, 0, width, 120], 30, [80, 4], '#d9b98a', { opacity: 0.6 }),
  ].join('');
};
