import { cuts } from '../engrave';
import { brush, ellipse, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { white } = inks;

function fist(): string {
  const [skin, shade, light] = ['#b0714a', '#7d4528', '#d69a70'];
  const tape = (x: number, y: number, w: number) =>
    shape(`M${x - 4} ${y}L${x + w + 4} ${y + 5}L${x + w + 3} ${y + 58}L${x - 3} ${y + 53}Z`, white) +
    shape(
      `M${x + w * 0.62} ${y + 3}L${x + w + 4} ${y + 5}L${x + w + 3} ${y + 58}L${x + w * 0.6} ${y + 56}Z`,
      '#b9c0c4',
    ) +
    line([x, y + 29, x + w, y + 33], '#d2d3c9', 4);
  const fingers = [
    [-208, 104, 0],
    [-102, 104, 26],
    [4, 102, 20],
    [108, 92, -8],
  ] as const;
  const finger = ([x, w, high]: readonly [number, number, number]) => {
    const top = -70 - high;
    const d = `M${x} ${top + 60}C${x} ${top - 30} ${x + w} ${top - 30} ${x + w} ${top + 60}V108C${x + w} 156 ${x} 156 ${x} 108Z`;
    return (
      shape(d, shade) +
      shape(
        `M${x + 4} ${top + 60}C${x + 4} ${top - 22} ${x + w * 0.72} ${top - 26} ${x + w * 0.76} ${top + 60}V108C${x + w * 0.74} 144 ${x + 6} 150 ${x + 4} 108Z`,
        skin,
      ) +
      brush([x + 20, top + 40, x + 16, 20, x + 20, 104], [3, 12, 3], light) +
      [top + 78, 74].map((y) => line([x + 10, y, x + w * 0.5, y + 5, x + w - 10, y], shade, 5, true)).join('')
    );
  };
  return [
    shape('M-214 20C-226-90-200-190-158-270L-122-420L-150-760H190L132-420L158-280C196-200 214-100 206 20Z', skin),
    shape('M40-760H190L132-420L158-280C196-200 214-100 206 20H120C150-140 120-240 86-300L60-430Z', shade, 0.8),
    [-110, -10, 90]
      .map((x) => brush([x, -96, x + (x + 10) * -0.14, -170, x + (x + 10) * -0.28, -240], [3, 11, 2], shade, 0.7))
      .join(''),
    [-160, -56, 50].map((x) => brush([x - 10, -150, x + 8, -172, x + 34, -160], [2, 9, 2], light)).join(''),
    shape('M-136-478L140-486L148-330L-146-318Z', white) + shape('M58-484L140-486L148-330L62-327Z', '#b9c0c4'),
    [0, 1, 2].map((i) => line([-136, -438 + i * 40, 144, -450 + i * 40], '#d2d3c9', 6)).join(''),
    brush([-196, -10, -240, 60, -226, 124, -150, 150], [70, 62, 54, 26], shade),
    fingers.map(finger).join(''),
    tape(-208, 6, 104),
    tape(4, -10, 102),
    tape(-102, 40, 104),
    tape(108, -4, 92),
  ].join('');
}

/** Two taped fists on the handle, mirrored so that the thumbs are inside. */
export const rowersHands: Scene = (sheet) => {
  const { width, height, random } = sheet;
  return [
    rect(0, 0, width, height, '#1c3f8a'),
    cuts(random, [0, 0, width, 420], 90, [260, 13], '#2f59ad'),
    cuts(random, [0, 0, width, 420], 50, [220, 10], '#142f6d'),
    cuts(random, [0, 0, width, 330], 34, [200, 10], '#f2a35c', { opacity: 0.9 }),
    shape('M-20 420L1820 300V1220H-20Z', '#4a2213'),
    shape('M-20 420L1820 300V420L-20 560Z', '#c4713f'),
    shape('M-20 420L1820 300V326L-20 450Z', '#efc08f'),
    shape('M-20 530L1820 396V428L-20 568Z', '#7d3c20'),
    cuts(random, [0, 380, width, 520], 34, [190, 6], '#a85a30', { angle: -4 }),
    [690, 850, 1010, 1170].map((y) => line([-20, y, 1820, y - 120], '#2e140b', 12)).join(''),
    cuts(random, [0, 600, width, height], 70, [220, 8], '#65311b', { angle: -4 }),
    Array.from({ length: 46 }, () => {
      const x = random.between(0, width);
      const y = 500 - (x / width) * 124 + random.between(-60, 40);
      const r = random.between(5, 15);
      return ellipse(x, y, r * 1.2, r, '#e6eef0', 0.9) + ellipse(x - r * 0.3, y - r * 0.35, r * 0.35, r * 0.3, white);
    }).join(''),
    shape('M-20 842L1820 690V780L-20 950Z', '#1f0e08', 0.7),
    shape('M-20 716L1820 586V716L-20 864Z', '#e8cfa0'),
    shape('M-20 806L1820 672V716L-20 864Z', '#b0824c'),
    shape('M-20 716L1820 586V606L-20 740Z', '#fbf0d4'),
    cuts(random, [0, 690, width, 760], 22, [200, 5], '#cfae78', { angle: -4 }),
    shape('M240 694L1560 600V740L240 846Z', '#16202b') + shape('M240 694L1560 600V622L240 718Z', '#3f4c5a'),
    place(fist(), 610, 716, 0.96, -5, true),
    place(fist(), 1210, 668, 0.96, -3),
  ].join('');
};
