import { cuts } from '../engrave';
import { circle, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill, stars } from '../sky';
import { glitter, sea } from '../water';

const { white, amber, navy } = inks;

/** Honey inside, blue outside, a ring of brass between. */
export const nightCrossing: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const [cx, cy, r] = [1060, 440, 320];
  const ring = (radius: number) =>
    `M${cx - radius} ${cy}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
  const level = 560;
  const view = [
    place(bandedSky(sheet, [navy[0], '#14213f', '#1a2b50', '#22375f', '#2c4570'], level), 0, 0),
    stars({ ...sheet, width: 1500 }, 420, 90, '#dfe3da', 2),
    circle(1190, 300, 190, sheet.halo('#fbe9bd', 0.5)),
    circle(1190, 300, 54, '#fbefcf'),
    hill([700, 545, 820, 512, 930, 524, 1080, 488, 1240, 520, 1420, 500], level + 4, '#0c1730'),
    Array.from({ length: 46 }, () =>
      circle(
        random.between(740, 1390),
        556 - random.next() ** 2 * 40,
        random.between(2, 4.2),
        random.pick([amber, '#ffe3a3', '#f4c77c']),
      ),
    ).join(''),
    sea(sheet, { top: level, bottom: 800, base: '#13203f', marks: ['#1d3159', '#0c1730'], count: 90, size: 0.6 }),
    glitter(sheet, 1190, level + 4, 800, 150, '#f5e3b3', 60),
    [800, 900, 980, 1310].map((x) => glitter(sheet, x, level + 2, 640, 26, amber, 9)).join(''),
  ].join('');
  const bolts = Array.from({ length: 12 }, (_, i) => {
    const turn = (i / 12) * Math.PI * 2 + 0.26;
    return circle(cx + Math.cos(turn) * (r + 42), cy + Math.sin(turn) * (r + 42), 10, '#8a5a2b');
  }).join('');
  const blanket = (y: number, colour: string, stripe: string) =>
    shape(`M330 ${y}C330 ${y - 30} 360 ${y - 44} 400 ${y - 44}H760C800 ${y - 44} 812 ${y - 20} 812 ${y}Z`, colour) +
    shape(`M560 ${y - 44}H600V${y}H560ZM640 ${y - 44}H660V${y}H640Z`, stripe);
  return [
    rect(0, 0, width, height, '#172441'),
    [0, 450, 900, 1350].map((x) => rect(x, 0, 8, height, '#101a33') + rect(x + 8, 0, 4, height, '#22335a')).join(''),
    circle(250, 520, 900, sheet.halo('#f0b148', 0.55)),
    shape(ring(r + 74), '#0e1730'),
    shape(ring(r + 66), '#c98f45'),
    shape(
      `M${cx - r - 66} ${cy}a${r + 66} ${r + 66} 0 0 1 ${r * 1.0} ${-r * 1.12}l40 60a${r} ${r} 0 0 0 ${-r * 0.9} ${r * 0.95}Z`,
      '#e8b667',
    ),
    shape(ring(r + 22), '#7d4f27'),
    bolts,
    sheet.clip(ring(r), view),
    `<path d="${ring(r)}" fill="none" stroke="#3a2617" stroke-width="10"/>`,
    shape(
      `M${cx - 250} ${cy - 110}A280 280 0 0 1 ${cx - 90} ${cy - 264}L${cx - 76} ${cy - 240}A250 250 0 0 0 ${cx - 222} ${cy - 98}Z`,
      white,
      0.16,
    ),
    rect(236, 300, 16, 120, '#8a5a2b'),
    shape('M150 440L196 290H292L338 440Z', '#ffdb94'),
    shape('M262 440L254 290H292L338 440Z', amber),
    rect(0, 950, width, 260, '#0f1830'),
    shape('M-20 1000C-20 930 40 900 120 900H1690C1770 900 1820 930 1820 1000V1110H-20Z', '#e9d9b4'),
    shape('M-20 1010C300 980 900 1000 1820 984V1110H-20Z', '#cfb98b'),
    cuts(random, [0, 930, width, 1090], 60, [240, 5], '#b79c69', { opacity: 0.7 }),
    shape('M60 912C40 850 80 806 170 800C270 794 300 830 296 912Z', white),
    shape('M170 912C190 860 250 830 292 856L296 912Z', '#ddd0b3'),
    blanket(932, '#3a5f8a', amber),
    blanket(886, '#2d4c76', '#d7c493'),
    blanket(842, '#a8502f', '#e9c37a'),
    rect(0, 1104, width, 100, '#6b4424'),
    rect(0, 1104, width, 12, '#a06a36'),
    cuts(random, [0, 1120, width, 1190], 40, [260, 5], '#4d2f19'),
  ].join('');
};
