import { cuts } from '../engrave';
import { brush, circle, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill, mountains, stars } from '../sky';
import { glitter } from '../water';

const { red, amber } = inks;

/** Five lit cars on a line of arches. */
export const nightTrain: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const deck = 560;
  const spans = 9;
  const wide = 232;
  const arches = Array.from({ length: spans }, (_, i) => {
    const x = -20 + i * wide;
    return `M${x + 34} ${height + 20}V${deck + 200}C${x + 34} ${deck + 70} ${x + wide - 14} ${deck + 70} ${x + wide - 14} ${deck + 200}V${height + 20}Z`;
  });
  const body = `M-20 ${deck}H${width + 20}V${height + 20}H-20Z${arches.join('')}`;
  const car = (x: number, last: boolean) =>
    place(
      [
        shape('M4-24C4-128 10-142 30-146H330C350-142 356-128 356-24Z', '#2a4a86'),
        shape('M8-116C12-136 20-144 34-146H326C340-144 348-136 352-116Z', '#16284f'),
        rect(4, -62, 352, 8, '#e3c479'),
        rect(4, -30, 352, 8, '#16284f'),
        Array.from({ length: 9 }, (_, i) =>
          rect(
            26 + i * 35,
            -110,
            24,
            36,
            random.next() > 0.14 ? (random.next() > 0.3 ? '#f7c866' : '#ffe2a0') : '#1c3566',
          ),
        ).join(''),
        [56, 96, 264, 304].map((wx) => circle(wx, -10, 15, '#0c1224') + circle(wx, -10, 6, '#35405c')).join(''),
        last ? circle(348, -48, 6, red) : '',
      ].join(''),
      x,
      deck - 14,
    );
  return [
    bandedSky(sheet, ['#0b1330', '#101b40', '#16264f', '#1f335f', '#2c4670'], 760, 12),
    stars(sheet, 560, 170, '#e9e6d6', 2.1),
    circle(1640, 170, 200, sheet.halo('#f4ecd0', 0.4)) +
      shape('M1652 122A50 50 0 1 0 1688 182A44 44 0 0 1 1652 122Z', '#f6eed6'),
    mountains(
      sheet,
      [
        [-60, 520],
        [220, 300],
        [430, 440],
        [700, 220],
        [940, 420],
        [1180, 270],
        [1420, 430],
        [1700, 250],
        [2060, 480],
      ],
      900,
      '#24395f',
      '#1a2c50',
    ),
    shape(
      'M656 262L700 220L748 268L726 284L706 262L684 288ZM1140 306L1180 270L1222 308L1200 322L1180 300L1160 326ZM1660 290L1700 250L1746 288L1722 304L1700 284L1680 306ZM180 336L220 300L262 344L238 352L220 336L202 354Z',
      '#c9d3d8',
    ),
    hill([-40, 760, 300, 690, 700, 760, 1100, 700, 1500, 770, 2040, 700], height, '#14233f'),
    hill([-40, 920, 360, 840, 800, 930, 1300, 860, 2040, 940], height, '#0f1b33'),
    Array.from({ length: 60 }, () => {
      const x = random.between(0, width);
      const y = 890 + random.between(-20, 120);
      return brush(
        [
          [x, y],
          [x + 2, y - random.between(50, 96)],
        ],
        [34, 3],
        '#0b1528',
      );
    }).join(''),
    shape(
      `M760 ${height}C900 1010 1080 960 1010 880C980 850 1060 830 1120 820C1140 860 1180 960 1060 1040C1020 1070 1000 1100 1010 ${height}Z`,
      '#35547d',
    ) + cuts(random, [860, 860, 1120, 1120], 22, [60, 5], '#9fb3c4'),
    [
      [240, 990],
      [300, 1010],
      [1500, 1000],
      [1560, 1030],
      [1620, 1004],
    ]
      .map(
        ([x, y]) =>
          rect(x!, y!, 34, 26, '#0a1122') +
          shape(`M${x! - 5} ${y!}L${x! + 17} ${y! - 20}L${x! + 39} ${y!}Z`, '#0a1122') +
          rect(x! + 11, y! + 8, 10, 10, amber),
      )
      .join(''),
    shape(body, '#7e8794').replace('<path', '<path fill-rule="evenodd"'),
    `<g clip-rule="evenodd">${sheet.clip(`M-20 ${deck}H${width + 20}V${deck + 90}H-20Z`, cuts(random, [0, deck, width, deck + 90], 120, [50, 5], '#646d7b'))}</g>`,
    Array.from({ length: spans + 1 }, (_, i) => {
      const x = -20 + i * wide;
      const courses = Array.from({ length: 13 }, (_, k) =>
        line([x - 12, deck + 150 + k * 36, x + 32, deck + 150 + k * 36], '#5d6674', 3),
      ).join('');
      return rect(x + 12, deck + 180, 22, height, '#566072') + courses + rect(x - 20, deck + 176, 62, 14, '#98a0a8');
    }).join(''),
    arches.map((d) => `<path d="${d}" fill="none" stroke="#a3aab0" stroke-width="9"/>`).join(''),
    rect(-20, deck - 2, width + 40, 26, '#a3aab0') + rect(-20, deck + 18, width + 40, 8, '#535c6c'),
    rect(-20, deck + 26, width + 40, 30, '#0f1b33', 0.28),
    circle(960, deck - 80, 1000, sheet.halo('#f0b148', 0.14)),
    [0, 1, 2, 3, 4].map((i) => car(70 + i * 366, i === 4)).join(''),
    cuts(random, [80, deck + 2, 1900, deck + 14], 60, [50, 5], '#f2cf84', { opacity: 0.8 }),
    line([-20, deck - 8, width + 20, deck - 8], '#0c1224', 7),
    glitter(sheet, 1000, 900, height, 40, '#d9dcc9', 8),
  ].join('');
};
