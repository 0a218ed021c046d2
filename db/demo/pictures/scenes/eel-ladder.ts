import { eel } from '../eel';
import { cuts } from '../engrave';
import { blob, brush, circle, ellipse, line, type Point, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { swell } from '../water';

const { ink, paper, white, red, green, stone } = inks;

/** Weir, fall and ramp in section, with eels on the bristles. */
export const eelLadder: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [crest, low] = [470, 1080];
  const [fx, fy, tx, ty] = [1270, 1110, 560, 420];
  const along = (t: number, off = 0): Point => [fx + (tx - fx) * t - off * 0.68, fy + (ty - fy) * t + off * 0.72];
  const weir = `M-20 ${crest - 30}H330C410 ${crest - 30} 440 ${crest} 480 ${crest + 60}L760 ${low + 20}V${height + 20}H-20Z`;
  const fall = Array.from({ length: 11 }, (_, i) => {
    const s = i * 9;
    return line(
      [
        300,
        crest - 52 + s * 0.3,
        400 - s * 0.2,
        crest - 40 + s * 0.5,
        470 - s * 0.4,
        crest + 40 + s,
        640 - s,
        crest + 330 + s * 0.3,
        800 - s * 1.2,
        low + 6,
      ],
      i % 3 ? white : '#bcd5cd',
      i % 2 ? 7 : 11,
      true,
      0.95,
    );
  }).join('');
  const bristles = Array.from({ length: 44 }, (_, i) => {
    const t = 0.02 + (i / 44) * 0.94;
    return [0, 1, 2]
      .map((row) => {
        const [x, y] = along(t, 8 + row * 22);
        return line([x, y, x + random.between(-3, 5), y - 42], row === 1 ? green[1] : green[2], 6);
      })
      .join('');
  }).join('');
  const climbers = [0.14, 0.3, 0.52, 0.74, 0.86]
    .map((t, i) => {
      const [x, y] = along(t, 34);
      return place(eel(sheet, 0, -20, 150, 0, '#fbf8ea', '#93a89c', 1, 0.085), x, y, 1, i % 2 ? 222 : 226);
    })
    .join('');
  return [
    rect(0, 0, width, height, paper),
    circle(1060, 300, 150, '#efdfb9'),
    blob([-40, 330, 200, 270, 460, 320, 760, 262, 1080, 330, 1440, 290, 1440, 420, -40, 440], '#cdd5ae'),
    Array.from({ length: 13 }, (_, i) => {
      const x = 560 + i * 74;
      const h = random.between(50, 110);
      return brush(
        [
          [x, 420],
          [x + random.between(-4, 4), 420 - h],
        ],
        [46, 4],
        i % 2 ? green[3] : '#a9b878',
      );
    }).join(''),
    rect(-20, 404, width + 40, 120, '#bcc794'),
    shape(`M500 520C760 470 1100 500 1440 470V${height}H500Z`, '#d9d2b4'),
    shape(`M640 760C860 690 1180 700 1440 640V${height}H640Z`, '#c3c795'),
    shape(`M700 930C940 850 1240 880 1440 830V${height}H700Z`, '#a4b174'),
    cuts(random, [900, 540, width, 700], 34, [46, 5], '#c2b98f'),
    cuts(random, [760, 740, width, 1060], 90, [34, 6], '#8a9c5c', { angle: -72 }),
    cuts(random, [760, 880, width, 1070], 70, [44, 7], green[2], { angle: -80 }),
    Array.from({ length: 13 }, () => {
      const x = random.between(1080, 1420);
      const y = random.between(1040, 1090);
      return ellipse(
        x,
        y,
        random.between(20, 46),
        random.between(12, 22),
        random.pick(['#8f958f', stone[2], '#a7aca4']),
      );
    }).join(''),
    rect(-20, low, width + 40, height - low, '#6fa79f'),
    rect(-20, crest - 58, 420, 60, '#6fa79f'),
    cuts(random, [0, crest - 54, 330, crest - 24], 16, [120, 6], '#cfe3d8'),
    shape(weir, stone[2]),
    sheet.clip(
      weir,
      [
        ...Array.from({ length: 9 }, (_, row) =>
          line([-20, crest + 40 + row * 92, 900, crest + 40 + row * 92], stone[1], 6),
        ),
        ...Array.from({ length: 40 }, (_, i) => {
          const row = i % 9;
          const x = Math.floor(i / 9) * 190 + (row % 2) * 95;
          return line([x, crest + 40 + row * 92, x, crest + 132 + row * 92], stone[1], 6);
        }),
        cuts(random, [0, crest, 700, height], 60, [46, 6], stone[3], { opacity: 0.6 }),
        Array.from({ length: 60 }, () =>
          ellipse(
            random.between(0, 720),
            random.between(crest + 100, low + 60),
            random.between(6, 26),
            random.between(5, 14),
            random.pick([green[2], green[3], green[1]]),
            0.85,
          ),
        ).join(''),
      ].join(''),
    ),
    fall,
    polygon([along(-0.03, -54), along(1.0, -54), along(1.0, 96), along(-0.03, 96)], stone[4]),
    polygon([along(-0.03, -34), along(1.0, -34), along(1.0, 76), along(-0.03, 76)], '#54675a'),
    bristles,
    climbers,
    [-6, 20, 46]
      .map((off) =>
        line(
          [along(0.98, off + 10), along(0.6, off + 14), along(0.2, off + 8), along(0, off + 8)],
          '#d5ebe2',
          4,
          true,
          0.9,
        ),
      )
      .join(''),
    polygon([along(-0.03, 76), along(1.0, 76), along(1.0, 104), along(-0.03, 104)], stone[1]),
    polygon([along(-0.03, -46), along(1.0, -46), along(1.0, -22), along(-0.03, -22)], '#c5c6bb'),
    [0.18, 0.5, 0.82]
      .map((t) => {
        const [x, y] = along(t, 100);
        return polygon([x - 12, y - 4, x + 12, y - 4, x + 12, height, x - 12, height], stone[1]);
      })
      .join(''),
    rect(318, 226, 250, 190, '#8fa09c'),
    rect(318, 226, 250, 26, stone[1]),
    rect(500, 252, 68, 164, '#6e807d'),
    rect(352, 284, 120, 68, ink) +
      rect(362, 294, 100, 48, '#9fd0b8') +
      line([372, 330, 400, 330, 414, 306, 428, 322, 452, 312], green[1], 5),
    circle(536, 284, 11, red),
    line([350, 416, 350, 470], stone[1], 18),
    line([540, 416, 540, 470], stone[1], 18),
    line([318, 376, 250, 376, 240, 440], '#6e807d', 24),
    swell(sheet, low + 20, 14, 230, height, '#5b948e'),
    cuts(random, [560, low + 4, 1400, low + 50], 70, [110, 8], white),
    cuts(random, [0, low + 60, width, height], 60, [180, 8], '#8fc0b4'),
    Array.from({ length: 18 }, (_, i) => {
      const x = i < 9 ? 1240 + i * 20 : random.between(820, 1040);
      return brush(
        [
          [x, low + 60],
          [x + 6, low - 30],
          [x + random.between(-16, 26), low - random.between(80, 170)],
        ],
        [12, 8, 1],
        random.pick([green[1], green[2]]),
      );
    }).join(''),
  ].join('');
};
