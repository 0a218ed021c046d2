import { blob, brush, circle, ellipse, type Point, polygon } from './ink';

/** Joints of a figure 100 tall that stands on the origin, y upwards negative. The first of each pair is drawn behind. */
export type Pose = {
  head: Point;
  neck: Point;
  hip: Point;
  elbows: readonly [Point, Point];
  hands: readonly [Point, Point];
  knees: readonly [Point, Point];
  feet: readonly [Point, Point];
  /** Width of the shoulders: 22 seen from the front, 13 from the side. */
  breadth?: number;
};

export type Dress = {
  skin: string;
  hair: string;
  top: string;
  legs: string;
  shoes?: string;
  bareArms?: boolean;
  bareLegs?: boolean;
  shade?: string;
  longHair?: boolean;
};

/** At ease, seen from the front. */
export const standing: Pose = {
  head: [0, -91],
  neck: [0, -82],
  hip: [0, -48],
  elbows: [
    [-13, -66],
    [13, -66],
  ],
  hands: [
    [-13, -50],
    [13, -50],
  ],
  knees: [
    [-5, -25],
    [5, -25],
  ],
  feet: [
    [-6, 0],
    [6, 0],
  ],
};

/** A stride to the right. */
export const walking: Pose = {
  head: [1, -91],
  neck: [0, -82],
  hip: [0, -48],
  elbows: [
    [9, -67],
    [-8, -66],
  ],
  hands: [
    [15, -54],
    [-10, -50],
  ],
  knees: [
    [-5, -25],
    [9, -27],
  ],
  feet: [
    [-16, -1],
    [11, 0],
  ],
  breadth: 15,
};

/** At full stretch to the right. */
export const running: Pose = {
  head: [10, -88],
  neck: [7, -79],
  hip: [0, -47],
  elbows: [
    [17, -64],
    [-8, -68],
  ],
  hands: [
    [23, -75],
    [-16, -57],
  ],
  knees: [
    [-3, -25],
    [16, -38],
  ],
  feet: [
    [-24, -18],
    [13, -13],
  ],
  breadth: 15,
};

/** The right foot has just met the ball. */
export const kicking: Pose = {
  head: [-8, -88],
  neck: [-6, -79],
  hip: [0, -47],
  elbows: [
    [13, -71],
    [-22, -76],
  ],
  hands: [
    [27, -77],
    [-36, -67],
  ],
  knees: [
    [-5, -24],
    [19, -38],
  ],
  feet: [
    [-12, 0],
    [36, -19],
  ],
  breadth: 17,
};

const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

function leg(pose: Pose, dress: Dress, which: 0 | 1): string {
  const spread = (pose.breadth ?? 22) * 0.17 * (which === 0 ? -1 : 1);
  const start: Point = [pose.hip[0] + spread, pose.hip[1]];
  const [knee, foot] = [pose.knees[which], pose.feet[which]];
  const toe: Point = [foot[0] + (foot[0] >= knee[0] - 6 ? 5.5 : -1), foot[1] + (foot[0] >= knee[0] - 6 ? 0.5 : 3)];
  const cloth = brush(
    [start, between(start, knee, 0.5), knee, between(knee, foot, 0.5), foot],
    [11, 10.5, 8.5, 7, 5.4],
    dress.legs,
  );
  const bare = dress.bareLegs
    ? brush(
        [start, between(start, knee, 0.5), knee, between(knee, foot, 0.5), foot],
        [10, 9.5, 7.4, 6.4, 4.4],
        dress.skin,
      ) +
      brush([start, between(start, knee, 0.85)], [12.5, 12.5], dress.legs) +
      brush([between(knee, foot, 0.42), foot], [6.6, 5], dress.top)
    : cloth;
  return bare + brush([foot, toe], [5, 4.4], dress.shoes ?? dress.legs);
}

function arm(pose: Pose, dress: Dress, which: 0 | 1): string {
  const spread = ((pose.breadth ?? 22) / 2 - 2.6) * (which === 0 ? -1 : 1);
  const shoulder: Point = [pose.neck[0] + spread, pose.neck[1] + 4.5];
  const [elbow, hand] = [pose.elbows[which], pose.hands[which]];
  const path = [shoulder, between(shoulder, elbow, 0.5), elbow, between(elbow, hand, 0.5), hand];
  const sleeve = dress.bareArms
    ? brush(path, [6, 5.6, 5, 4.4, 3.4], dress.skin) +
      brush([shoulder, between(shoulder, elbow, 0.75)], [8, 7.4], dress.top)
    : brush(path, [8, 7.4, 6.4, 5.6, 4.8], which === 0 && dress.shade ? dress.shade : dress.top);
  return sleeve + circle(hand[0], hand[1], 2.7, dress.skin);
}

/** A person built from joints: a small head, cloth in flat tones, no face. Place and size it with `place`. */
export function figure(pose: Pose, dress: Dress): string {
  const breadth = pose.breadth ?? 22;
  const [nx, ny] = pose.neck;
  const [hx, hy] = pose.hip;
  const waist = breadth * 0.36;
  const torso: Point[] = [
    [nx - breadth / 2, ny + 3.5],
    [nx - 3, ny - 0.5],
    [nx + 3, ny - 0.5],
    [nx + breadth / 2, ny + 3.5],
    [nx + (hx - nx) * 0.6 + waist + 0.8, ny + (hy - ny) * 0.6],
    [hx + waist + 1, hy + 3],
    [hx - waist - 1, hy + 3],
    [nx + (hx - nx) * 0.6 - waist - 0.8, ny + (hy - ny) * 0.6],
  ];
  const shade = dress.shade
    ? polygon(
        [
          [nx + breadth * 0.12, ny],
          [nx + breadth / 2, ny + 3.5],
          [hx + waist + 1, hy + 3],
          [hx + waist * 0.2, hy + 3],
        ],
        dress.shade,
      )
    : '';
  const [x, y] = pose.head;
  const hair = dress.longHair
    ? blob(
        [
          x - 6.4,
          y - 2,
          x - 1,
          y - 8,
          x + 5,
          y - 5.4,
          x + 4,
          y - 2,
          x - 2,
          y + 1,
          x - 4,
          y + 11,
          x - 11,
          y + 13,
          x - 8,
          y + 5,
        ],
        dress.hair,
      )
    : blob(
        [
          x - 6.4,
          y + 1,
          x - 5.6,
          y - 6,
          x,
          y - 8.2,
          x + 5.8,
          y - 5.4,
          x + 5.4,
          y - 2.2,
          x - 1,
          y - 2.6,
          x - 3,
          y + 1.6,
        ],
        dress.hair,
      );
  return [
    arm(pose, dress, 0),
    leg(pose, dress, 0),
    leg(pose, dress, 1),
    brush(
      [
        [nx, ny + 3],
        [x - 0.5, y + 3],
      ],
      [5, 4.6],
      dress.skin,
    ),
    polygon(torso, dress.top),
    shade,
    ellipse(x, y, 5.3, 6.7, dress.skin),
    hair,
    arm(pose, dress, 1),
  ].join('');
}

/** Complexions of people too small for a shaded side. */
export const skinTones = ['#8a5533', '#c98f66', '#5f3a26', '#e0b08a', '#a56c45'] as const;
