import { domed, terraces } from '../city';
import { cuts } from '../engrave';
import { figure, standing, walking } from '../figures';
import { circle, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene, Sheet } from '../sheet';
import { bandedSky, cloud, hill } from '../sky';
import { glitter, sea, spray } from '../water';

const { ink, white, red, navy, teal, stone, rose } = inks;

function commuters(sheet: Sheet, from: number, to: number, y: number): string {
  const coats = [navy[1], '#7a3b34', stone[1], teal[1], '#8a6a3d', navy[2], '#4b3a56', '#a8492f'];
  let marks = '';
  for (let x = from; x < to; x += sheet.random.between(30, 52)) {
    const top = coats[Math.round(x / 37 + 400) % coats.length]!;
    const dress = {
      skin: sheet.random.pick(['#8a5533', '#c98f66', '#5f3a26', '#e0b08a']),
      hair: sheet.random.pick(['#1c1512', '#4a2d1a', '#7a4a22', '#8d8d88']),
      top,
      legs: ink,
      longHair: sheet.random.next() > 0.6,
    };
    marks += place(figure(standing, dress), x, y, sheet.random.between(1.2, 1.42), 0, sheet.random.next() > 0.5);
  }
  return marks;
}

/** The boat in front, the town on its hill behind. */
export const harbourBus: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const shore = 640;
  const crest = (x: number) => 300 + 70 * Math.sin(x / 260 + 1.2) + 0.00016 * (x - 1000) ** 2;
  const hull = 'M-470-30H440C426 40 380 92 320 108H-400C-440 80-466 30-470-30Z';
  return [
    bandedSky(sheet, ['#a9c9cb', '#c3d6cd', '#e2dfc6', '#f5dfb8', '#f8cf9f'], shore, 16),
    circle(330, 330, 300, sheet.halo('#fff3d0', 0.9)),
    circle(330, 330, 66, '#fff6df'),
    cloud(sheet, 1340, 150, 420, 46, '#f8ecd2'),
    cloud(sheet, 880, 96, 260, 30, '#f8ecd2'),
    hill([-40, 420, 300, 360, 640, 260, 1000, 300, 1400, 190, 1840, 300], shore, '#a9b79f'),
    terraces(sheet, {
      left: -20,
      right: 1840,
      base: shore,
      crest,
      rows: 8,
      size: 74,
      walls: ['#f3dfb9', '#eac296', '#f6ead0', '#e0a77d', '#d7cfb6', '#c9d2c1'],
      shade: '#8d6f74',
      roofs: ['#b8573a', '#a64a34', '#c97850', '#7d8f8d'],
      windows: '#5c5566',
    }),
    domed(1180, 396, 1.05, '#f6ead0', '#cdb8a0', teal[2], teal[1]),
    domed(560, 520, 0.66, '#f6ead0', '#cdb8a0', teal[3], teal[2]),
    rect(0, shore - 6, width, 26, '#8f7d74'),
    sea(sheet, {
      top: shore + 18,
      bottom: height,
      base: '#5d9a9a',
      marks: ['#7bb3ab', teal[2], '#4a8688'],
      count: 150,
    }),
    cuts(random, [0, shore + 20, width, 740], 70, [110, 8], '#f0cfa4', { opacity: 0.75 }),
    glitter(sheet, 330, shore + 30, height, 360, '#fbe6bd', 90),
    place(
      [
        shape('M-410-30V-62H392L420-30Z', '#c98a1f'),
        commuters(sheet, -390, -180, -38),
        commuters(sheet, 250, 390, -38),
        shape('M-160-34V-196H214L246-34Z', white),
        shape('M120-34V-196H214L246-34Z', stone[4]),
        rect(-196, -214, 440, 22, ink),
        [0, 1, 2, 3, 4].map((i) => rect(-140 + i * 62, -168, 46, 62, '#33616a')).join('') +
          shape('M176-168H206L222-106H176Z', '#33616a'),
        [0, 1, 2, 3]
          .map((i) =>
            place(
              circle(0, -40, 14, '#5f3a26') +
                shape('M-22 0C-22-26 22-26 22 0Z', ['#7a3b34', navy[1], '#8a6a3d', '#4b3a56'][i]!),
              -117 + i * 62,
              -106,
              0.9,
            ),
          )
          .join(''),
        rect(20, -262, 56, 50, red) + rect(20, -262, 56, 12, ink),
        line([150, -212, 150, -300], ink, 6) + shape('M150-300L206-284L150-266Z', red),
        shape(hull, '#f2b42c'),
        sheet.clip(
          hull,
          shape('M300-40H460V120H300C380 60 410 20 400-40Z', '#cf8f20') +
            rect(-500, 46, 1000, 80, navy[1]) +
            rect(-500, 36, 1000, 10, white) +
            cuts(random, [-440, -20, 420, 30], 26, [140, 4], '#f8d273'),
        ),
        line([-466, -34, 440, -34], ink, 9),
        [-380, -300, -220].map((x) => circle(x, 8, 17, ink) + circle(x, 8, 8, '#f2b42c')).join(''),
        line([-462, -38, -462, -92, -180, -92], ink, 5) + line([240, -92, 430, -92, 436, -36], ink, 5),
      ].join(''),
      930,
      850,
      1.2,
      0.8,
    ),
    spray(sheet, 1330, 974, 40, 190, white),
    cuts(random, [380, 960, 1460, 1010], 90, [160, 9], white),
    cuts(random, [0, 990, 620, 1040], 40, [200, 8], '#dcebdf', { opacity: 0.9 }),
    shape('M-20 1010H250V1040L230 1220H-20Z', '#6b5a56') + rect(-20, 1004, 276, 26, '#8f7d74'),
    [60, 170].map((x) => rect(x, 936, 34, 70, ink) + rect(x - 8, 928, 50, 16, ink)).join(''),
    place(
      figure(walking, { skin: '#8a5533', hair: '#1c1512', top: rose[2], legs: navy[0], shade: rose[1] }),
      120,
      1004,
      2.2,
    ),
  ].join('');
};
