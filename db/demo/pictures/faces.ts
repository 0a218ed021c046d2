import { brush, circle, curve, line, type Point, shape } from './ink';
import type { Sheet } from './sheet';

export type Skin = { base: string; shade: string; light: string; lip: string };

/** A face in its own units: the head is 200 wide and 264 high, its middle on the origin. Light falls from the left. */
export type Face = {
  skin: Skin;
  hair: string;
  brow: string;
  iris: string;
  /** 0 narrow chin, 1 square jaw. */
  jaw: number;
  /** Width of the face against the usual. */
  breadth?: number;
  /** How far the head is turned, in units that the features move. */
  turn?: number;
  /** 0 level, 1 a smile. */
  smile?: number;
  browWeight?: number;
  noseLength?: number;
  noseWidth?: number;
  eyeOpen?: number;
  lipWeight?: number;
  /** Lines of age, 0 to 1. */
  age?: number;
};

/** The outline of the face, for filling and for clipping its shadow. */
function skull({ jaw, breadth = 1 }: Face): string {
  const w = 98 * breadth;
  const half: Point[] = [
    [0, -136],
    [w * 0.62, -118],
    [w * 0.97, -58],
    [w, 2],
    [w * (0.9 + jaw * 0.05), 56],
    [w * (0.68 + jaw * 0.16), 98],
    [w * (0.32 + jaw * 0.16), 126],
    [0, 133],
  ];
  const other = half
    .slice(1, -1)
    .map(([x, y]): Point => [-x, y])
    .reverse();
  return curve([...half, ...other], true);
}

/** Neck and its shadow, to lie below the clothes. */
export function neck({ skin, breadth = 1, jaw }: Face): string {
  const w = (44 + jaw * 12) * breadth;
  return (
    shape(`M${-w} 60C${-w} 130 ${-w - 4} 170 ${-w - 34} 214L${w + 34} 214C${w + 4} 170 ${w} 130 ${w} 60Z`, skin.base) +
    shape(
      `M${-w} 96C${-w * 0.4} 150 ${w * 0.5} 158 ${w} 104C${w} 140 ${w + 4} 170 ${w + 34} 214H${w * 0.1}C${w * 0.1} 176 ${-w * 0.6} 150 ${-w} 118Z`,
      skin.shade,
    )
  );
}

function ear(face: Face, side: number): string {
  const x = 98 * (face.breadth ?? 1) * side;
  const tone = side < 0 ? face.skin.base : face.skin.shade;
  return shape(
    `M${x - 4 * side} -22C${x + 20 * side} -40 ${x + 24 * side} 6 ${x + 10 * side} 34C${x + 2 * side} 44 ${x - 6 * side} 36 ${x - 8 * side} 26Z`,
    tone,
  );
}

function eye(face: Face, side: number): string {
  const { breadth = 1, turn = 0, eyeOpen = 0.9, iris, skin } = face;
  const x = 42 * breadth * side + turn;
  const open = 11 * eyeOpen;
  const lid = `M${x - 21} 3C${x - 12} ${-open} ${x + 10} ${-open - 1} ${x + 21} 1C${x + 11} ${open * 0.8} ${x - 10} ${open * 0.8} ${x - 21} 3Z`;
  return [
    shape(lid, '#f6efe2'),
    circle(x + turn * 0.14, -1.2, 8.8 * Math.min(1, eyeOpen + 0.06), iris),
    circle(x + turn * 0.14, -0.6, 4, '#14100f'),
    circle(x - 3 + turn * 0.14, -3.4, 2.2, '#fffaf0'),
    brush(
      [
        [x - 24 * 1, 4],
        [x - 10, -open * 0.92],
        [x + 8, -open * 0.98],
        [x + 24, 1],
      ],
      [2, 6, 6, 2.4],
      '#20150f',
    ),
    brush(
      [
        [x - 16, 12],
        [x, 15],
        [x + 16, 11],
      ],
      [0.6, 2.6, 0.6],
      skin.shade,
    ),
    brush(
      [
        [x - 20, -13],
        [x, -20],
        [x + 20, -14],
      ],
      [0.6, 3, 0.6],
      skin.shade,
    ),
  ].join('');
}

/** Everything between hairline and chin. */
function features(face: Face): string {
  const {
    skin,
    turn = 0,
    smile = 0.2,
    browWeight = 9,
    noseLength = 50,
    noseWidth = 20,
    lipWeight = 1,
    age = 0,
    brow,
    breadth = 1,
  } = face;
  const tip = noseLength + 2;
  const corner = 74 - smile * 7;
  const reach = 29 + smile * 5;
  const brows = [-1, 1].map((side) => {
    const x = 42 * breadth * side + turn;
    return brush(
      [
        [x - 27 * side, -29],
        [x, -38],
        [x + 26 * side, -27],
      ],
      [browWeight, browWeight * 0.9, 2],
      brow,
    );
  });
  const lines = age
    ? [-1, 1].map(
        (side) =>
          brush(
            [
              [side * 27 + turn, tip + 2],
              [side * 40 + turn, 68],
              [side * 40 + turn * 0.8, 84],
            ],
            [1, 3.6 * age + 0.6, 1],
            skin.shade,
          ) +
          brush(
            [
              [42 * side + turn - 14, 19],
              [42 * side + turn, 23],
              [42 * side + turn + 16, 17],
            ],
            [0.5, 3 * age, 0.5],
            skin.shade,
          ) +
          brush(
            [
              [side * 72 + turn * 0.6, -4],
              [side * 84 + turn * 0.4, -10],
            ],
            [2 * age, 1],
            skin.shade,
          ) +
          brush(
            [
              [side * 72 + turn * 0.6, 4],
              [side * 85 + turn * 0.4, 5],
            ],
            [2 * age, 1],
            skin.shade,
          ),
      )
    : [];
  return [
    brush(
      [
        [-64 + turn, 34],
        [-56 + turn, 46],
        [-40 + turn, 50],
      ],
      [8, 22, 6],
      skin.light,
      0.32,
    ),
    eye(face, -1),
    eye(face, 1),
    brows.join(''),
    shape(
      `M${8 + turn} -30C${12 + turn} -6 ${13 + turn} ${tip * 0.5} ${noseWidth + turn} ${tip - 10}C${noseWidth + 4 + turn} ${tip + 3} ${8 + turn} ${tip + 6} ${turn} ${tip + 5}C${6 + turn} ${tip - 14} ${5 + turn} 4 ${8 + turn} -30Z`,
      skin.shade,
    ),
    brush(
      [
        [-noseWidth + turn, tip - 5],
        [-noseWidth * 0.7 + turn, tip + 3],
        [turn - 4, tip + 5],
      ],
      [2, 4, 2],
      skin.shade,
    ),
    brush(
      [
        [-3 + turn, -10],
        [-4 + turn, 16],
        [-5 + turn, tip - 14],
      ],
      [1, 6, 3],
      skin.light,
      0.8,
    ),
    shape(
      `M${-reach + turn} ${corner}C${-14 + turn} ${69 - smile} ${-7 + turn} ${66 - lipWeight * 2} ${turn} ${70}C${7 + turn} ${66 - lipWeight * 2} ${14 + turn} ${69 - smile} ${reach + turn} ${corner}C${12 + turn} ${80 + smile * 4} ${-12 + turn} ${80 + smile * 4} ${-reach + turn} ${corner}Z`,
      skin.lip,
    ),
    shape(
      `M${-reach * 0.8 + turn} ${76}C${-10 + turn} ${80 + smile * 5} ${10 + turn} ${80 + smile * 5} ${reach * 0.8 + turn} ${76}C${12 + turn} ${86 + lipWeight * 5 + smile * 3} ${-12 + turn} ${86 + lipWeight * 5 + smile * 3} ${-reach * 0.8 + turn} 76Z`,
      skin.lip,
    ),
    brush(
      [
        [-reach - 2 + turn, corner - 1],
        [-10 + turn, 76 + smile * 4],
        [10 + turn, 76 + smile * 4],
        [reach + 2 + turn, corner - 1],
      ],
      [2, 3.4, 3.4, 2],
      '#4a2219',
    ),
    brush(
      [
        [-14 + turn, 98 + lipWeight * 3],
        [turn, 101 + lipWeight * 3],
        [14 + turn, 98 + lipWeight * 3],
      ],
      [0.6, 3.4, 0.6],
      skin.shade,
    ),
    lines.join(''),
  ].join('');
}

/** The bare head: ears, face with its shaded side, features. Hair and all else are laid before and after. */
export function head(sheet: Sheet, face: Face, ears = true): string {
  const { skin, turn = 0 } = face;
  const d = skull(face);
  const side = `M${34 + turn} -150C${50 + turn} -110 ${66 + turn} -60 ${62 + turn} -28C${70 + turn} -8 ${80 + turn * 0.8} 14 ${64 + turn} 44C${56 + turn} 62 ${52 + turn} 84 ${40 + turn * 0.8} 104C${30 + turn * 0.6} 122 ${16 + turn * 0.4} 128 ${8} 140H160V-150Z`;
  return [
    ears ? ear(face, -1) + ear(face, 1) : '',
    shape(d, skin.base),
    sheet.clip(d, shape(side, skin.shade)),
    features(face),
  ].join('');
}

/** Glasses with their arms back to the ears. */
export function glasses(face: Face, kind: 'round' | 'heavy', colour: string): string {
  const { turn = 0, breadth = 1 } = face;
  const frame = [-1, 1].map((side) => {
    const x = 43 * breadth * side + turn;
    return kind === 'round'
      ? `<circle cx="${x}" cy="3" r="32" fill="#ffffff" fill-opacity=".14" stroke="${colour}" stroke-width="6"/>`
      : `<path d="M${x - 35} -20H${x + 35}C${x + 38} 6 ${x + 30} 27 ${x} 28C${x - 30} 27 ${x - 38} 6 ${x - 35} -20Z" fill="#ffffff" fill-opacity=".14" stroke="${colour}" stroke-width="11" stroke-linejoin="round"/>`;
  });
  const y = kind === 'round' ? -2 : -12;
  const arm = (side: number) =>
    line(
      [
        [(43 * breadth + 33) * side + turn, y],
        [99 * breadth * side, y - 5],
      ],
      colour,
      kind === 'round' ? 5 : 9,
    );
  return (
    frame.join('') +
    line(
      [
        [-11 * breadth + turn, y - 2],
        [turn, y - 6],
        [11 * breadth + turn, y - 2],
      ],
      colour,
      kind === 'round' ? 6 : 9,
      true,
    ) +
    arm(-1) +
    arm(1)
  );
}
