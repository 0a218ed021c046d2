import { cuts } from '../engrave';
import { brush, circle, curve, fade, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { white, green } = inks;

function mussel([tone, edge, light]: readonly [string, string, string]): string {
  const rings = [0.84, 0.66, 0.48]
    .map(
      (s) =>
        `<path d="M0-100C58-70 74 20 44 78C26 106-26 106-44 78C-74 20-52-70 0-100Z" transform="translate(0 ${(-100 * (1 - s)).toFixed(1)}) scale(${s})" fill="none" stroke="${edge}" stroke-width="5"/>`,
    )
    .join('');
  return (
    shape('M0-100C58-70 74 20 44 78C26 106-26 106-44 78C-74 20-52-70 0-100Z', tone) +
    rings +
    shape('M0-100C-34-70-56-10-44 60C-40 10-26-50 0-100Z', light) +
    brush(
      [
        [-30, 50],
        [-32, 0],
        [-14, -56],
      ],
      [1, 7, 1],
      white,
      0.55,
    )
  );
}

/** Shells heaped row on row inside a circle, two of them open. */
export const mussels: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const spots: { x: number; y: number; size: number; turn: number }[] = [];
  for (let row = 0; row < 7; row++) {
    for (let column = 0; column < 6; column++) {
      const x = 470 + (column + (row % 2) * 0.5) * 128 + random.between(-26, 26);
      const y = 420 + row * 108 + random.between(-26, 26);
      const far = Math.hypot((x - 810) / 430, (y - 760) / 430);
      if (far < 1)
        spots.push({
          x,
          y,
          size: random.between(0.92, 1.2) * (1.12 - far * 0.25),
          turn: random.between(-48, 48) + (x - 810) / 14,
        });
    }
  }
  const tones = [
    ['#16244a', '#0c1530', '#3c5790'],
    ['#1d2f5c', '#101b3c', '#5572a6'],
    ['#101c3a', '#080f22', '#334c80'],
    ['#28345f', '#141d40', '#6a82ad'],
  ] as const;
  const pile = 'M540-20C530 300 548 700 530 1220H1090C1076 800 1092 300 1080-20Z';
  return [
    rect(
      0,
      0,
      width,
      height,
      sheet.roll([
        [0, '#8fb9be'],
        [0.16, '#8fb9be'],
        [0.161, '#3a7a92'],
        [0.5, '#1f5377'],
        [1, '#122f55'],
      ]),
    ),
    polygon([1250, 190, 1480, 190, 1720, height, 1230, height], '#b9dde0', 0.13),
    polygon([200, 190, 360, 190, 330, height, 40, height], '#b9dde0', 0.1),
    cuts(random, [0, 330, width, height], 60, [170, 6], '#5f9db4', { opacity: 0.35 }),
    shape(pile, '#4a3a35'),
    sheet.clip(
      pile,
      cuts(random, [540, 0, 1090, height], 110, [230, 9], '#33262a', { angle: 90 }) +
        cuts(random, [540, 0, 1090, height], 50, [200, 6], '#7a6152', { angle: 90 }) +
        shape('M940-20H1100V1220H950Z', '#2b2028', 0.55) +
        rect(500, 196, 640, 1100, '#17406a', 0.4),
    ),
    Array.from({ length: 40 }, () =>
      circle(
        random.between(560, 1070),
        random.between(190, 330),
        random.between(6, 15),
        random.pick(['#d9d5c5', '#b5b8ae', '#8f9a98']),
      ),
    ).join(''),
    Array.from({ length: 16 }, () => {
      const x = random.between(560, 1060);
      return brush(
        [
          [x, 250],
          [x + random.between(-30, 30), 330],
          [x + random.between(-50, 50), random.between(390, 470)],
        ],
        [14, 18, 2],
        random.pick([green[1], green[2], '#3d5a2c']),
      );
    }).join(''),
    spots
      .map(
        ({ x, y, size, turn }) =>
          place(
            shape('M0-106C66-76 82 24 50 86C28 116-28 116-50 86C-82 24-60-76 0-106Z', '#070c1c'),
            x + 8,
            y + 10,
            size,
            turn,
          ) + place(mussel(random.pick(tones)), x, y, size, turn),
      )
      .join(''),
    [
      [690, 660, 0.98, -24],
      [930, 880, 1.06, 30],
    ]
      .map(([x, y, size, turn]) =>
        place(
          shape('M0-100C70-70 86 30 50 86C26 112-26 112-50 86C-86 30-60-70 0-100Z', '#16244a') +
            shape('M6-80C54-50 66 26 40 72C20 92-20 92-34 66C-10 20-6-40 6-80Z', '#e58a3f') +
            shape('M8-50C36-26 46 24 26 58C10 70-8 66-14 52C2 20 4-16 8-50Z', '#f6bd74'),
          x!,
          y!,
          size,
          turn,
        ),
      )
      .join(''),
    place(
      fade(shape('M-62-420H62V300C62 390-62 390-62 300Z', '#cfe8ea'), 0.3) +
        shape('M-52 20H52V300C52 374-52 374-52 300Z', '#e58a3f', 0.55) +
        shape('M-52 20H52V40H-52Z', '#f6bd74') +
        `<path d="M-62-420V300C-62 390 62 390 62 300V-420" fill="none" stroke="#e6f3f0" stroke-width="9"/>` +
        shape('M-78-470H78V-404H-78Z', '#d9692c') +
        shape('M20-470H78V-404H20Z', '#a94a1c') +
        line([-34, -380, -34, 270], white, 10, false, 0.8) +
        Array.from({ length: 9 }, (_, i) =>
          line([62, -330 + i * 66, i % 2 ? 44 : 30, -330 + i * 66], '#e6f3f0', 5),
        ).join('') +
        [
          [-10, 240, 9],
          [18, 170, 7],
          [-16, 110, 6],
          [10, 300, 8],
        ]
          .map(([x, y, r]) => circle(x!, y!, r!, '#fbe0b4'))
          .join(''),
      1420,
      640,
      1.05,
      7,
    ),
    Array.from({ length: 16 }, () =>
      circle(random.between(1180, 1320), random.between(280, 1100), random.between(4, 12), '#b9dde0', 0.6),
    ).join(''),
    `<path d="${curve([-20, 196, 240, 188, 520, 200, 900, 190, 1300, 200, 1820, 190])}" fill="none" stroke="${white}" stroke-width="10"/>`,
    cuts(random, [0, 205, width, 260], 40, [170, 7], '#cfe5e2', { opacity: 0.8 }),
  ].join('');
};
