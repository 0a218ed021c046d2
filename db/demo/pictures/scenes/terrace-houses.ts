import { cuts } from '../engrave';
import { figure, walking } from '../figures';
import { blob, brush, circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, cloud } from '../sky';

const { ink, white, red, amber, navy, teal, green, earth, rose } = inks;

/** Nine fronts that climb like the columns of a chart. */
export const terraceHouses: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const walls = [
    '#f2c6a6',
    '#b9d3cb',
    '#f4df9f',
    '#e9a793',
    '#cfd8b2',
    '#c7c4dc',
    '#f6e7cd',
    '#e8b96f',
    '#a9cbd6',
    '#efb8b0',
  ];
  const doors = [teal[2], red, navy[2], green[2], rose[2], earth[2]];
  const count = 9;
  const wide = 196;
  const houses = Array.from({ length: count }, (_, i) => {
    const x = 30 + i * wide;
    const foot = 1080 - i * 74;
    const top = foot - 470;
    const wall = walls[(i * 3) % walls.length]!;
    const door = doors[i % doors.length]!;
    const window = (wx: number, wy: number) =>
      rect(wx - 5, wy - 7, 60, 92, white) +
      rect(wx, wy, 50, 78, '#3d5a6e') +
      shape(`M${wx} ${wy}H${wx + 50}L${wx} ${wy + 50}Z`, '#6f93a3') +
      line([wx + 25, wy, wx + 25, wy + 78], white, 5) +
      line([wx, wy + 38, wx + 50, wy + 38], white, 5) +
      rect(wx - 10, wy + 84, 70, 10, white) +
      (i % 2 ? rect(wx - 26, wy - 4, 18, 86, door) + rect(wx + 58, wy - 4, 18, 86, door) : '');
    const roof =
      i % 3 === 0
        ? shape(`M${x - 6} ${top}L${x + wide / 2} ${top - 92}L${x + wide + 6} ${top}Z`, '#b8573a') +
          shape(`M${x + wide / 2} ${top - 92}L${x + wide + 6} ${top}H${x + wide * 0.62}Z`, '#944229')
        : i % 3 === 1
          ? shape(`M${x - 6} ${top}L${x + 22} ${top - 66}H${x + wide - 22}L${x + wide + 6} ${top}Z`, '#6d7f86') +
            Array.from({ length: 6 }, (_, k) =>
              line([x + 34 + k * 26, top - 60, x + 20 + k * 32, top - 4], '#57686f', 3),
            ).join('')
          : rect(x - 4, top - 30, wide + 8, 34, white) + rect(x - 4, top - 2, wide + 8, 8, '#c3b59c');
    return [
      rect(x + wide - 56, top - (i % 3 === 2 ? 90 : 110), 34, 100, '#a2553c') +
        rect(x + wide - 62, top - (i % 3 === 2 ? 96 : 116), 46, 12, '#7d3d2b'),
      roof,
      rect(x, top, wide, height, wall),
      rect(x + wide - 22, top, 22, height, '#6b4a4a', 0.16),
      polygon([x, top, x + 40, top, x, top + 120], '#ffffff', 0.3),
      cuts(random, [x + 8, top + 20, x + wide - 8, foot - 20], 14, [34, 4], '#ffffff', { opacity: 0.5 }),
      window(x + 36, top + 54),
      window(x + 114, top + 54),
      rect(x, top + 190, wide, 9, white, 0.75),
      shape(
        `M${x + 58} ${foot}V${top + 274}C${x + 58} ${top + 222} ${x + 138} ${top + 222} ${x + 138} ${top + 274}V${foot}Z`,
        white,
      ),
      shape(
        `M${x + 66} ${foot}V${top + 278}C${x + 66} ${top + 234} ${x + 130} ${top + 234} ${x + 130} ${top + 278}V${foot}Z`,
        door,
      ) +
        shape(
          `M${x + 98} ${foot}V${top + 245}C${x + 116} ${top + 246} ${x + 130} ${top + 254} ${x + 130} ${top + 278}V${foot}Z`,
          ink,
          0.22,
        ) +
        circle(x + 120, top + 380, 5, amber) +
        rect(x + 76, top + 300, 44, 50, ink, 0.18),
      rect(x + 46, foot - 12, 106, 14, '#d5c8ae'),
      i % 4 === 2
        ? rect(x + 20, foot - 44, 26, 34, '#b8573a') +
          blob([x + 8, foot - 44, x + 16, foot - 86, x + 34, foot - 96, x + 52, foot - 80, x + 58, foot - 44], green[2])
        : '',
    ].join('');
  });
  const street = Array.from({ length: count }, (_, i) => {
    const x = 30 + i * wide;
    const foot = 1080 - i * 74;
    return (
      rect(x, foot, width, 260, i % 2 ? '#d9c7a6' : '#e3d3b4') +
      rect(x, foot, wide, 10, '#f4ead3') +
      rect(x, foot + 10, 12, 66, '#b39f7e')
    );
  }).join('');
  const masonry = Array.from({ length: count }, (_, i) => {
    const x = 30 + i * wide;
    const foot = 1080 - i * 74;
    return Array.from({ length: 34 }, () => {
      const row = random.whole(1, Math.max(1, Math.floor((height - foot) / 37)));
      return rect(
        x + 16 + random.whole(0, 3) * 44 + (row % 2) * 22,
        foot + row * 37 - 18,
        36,
        26,
        random.pick(['#cdb88f', '#efe2c6', '#c9b694']),
        0.75,
      );
    }).join('');
  }).join('');
  const rail = Array.from({ length: count }, (_, i) => {
    const x = 40 + i * wide;
    const foot = 1080 - i * 74;
    return i === 0
      ? ''
      : line([x, foot + 76, x, foot - 6, x, foot - 56], ink, 6) +
          line([x - wide * 0.36, foot + 20, x, foot - 56, x + 30, foot - 56], ink, 6);
  }).join('');
  const lantern = (x: number, y: number) =>
    place(
      line([0, 0, 0, -150], ink, 8) +
        shape('M-16-150H16L22-196H-22Z', ink) +
        rect(-11, -188, 22, 32, '#f7dc9d') +
        shape('M-26-196L0-216L26-196Z', ink) +
        rect(-12, -10, 24, 12, ink),
      x,
      y,
    );
  return [
    bandedSky(sheet, ['#8cc0cc', '#a5cfd3', '#c1dcd4', '#dbe5cf', '#efe6c5'], height, 10),
    circle(330, 300, 330, sheet.halo('#fff3cf', 0.9)) + circle(330, 300, 84, '#fff4d4'),
    cloud(sheet, 820, 200, 360, 44, '#f6f0dc'),
    cloud(sheet, 120, 560, 300, 34, '#f6f0dc'),
    [...houses].reverse().join(''),
    street,
    masonry,
    rail,
    [1, 4, 6].map((i) => lantern(30 + i * wide + 178, 1080 - i * 74)).join(''),
    rect(-10, 1080, 60, 200, '#e3d3b4'),
    cuts(random, [60, 1100, width, height], 60, [70, 5], '#c7b28c'),
    place(figure(walking, { skin: '#8a5533', hair: ink, top: red, legs: navy[1], shade: '#97301f' }), 560, 930, 1.36),
    place(
      ellipse(0, -8, 20, 9, ink) +
        circle(20, -16, 7, ink) +
        brush(
          [
            [-18, -10],
            [-30, -22],
            [-26, -36],
          ],
          [5, 4, 3],
          ink,
        ) +
        shape('M15-20L17-28L21-22ZM21-22L25-28L27-19Z', ink) +
        line([-10, -4, -10, 2], ink, 4) +
        line([10, -4, 10, 2], ink, 4),
      1050,
      710,
      1.2,
    ),
  ].join('');
};
