import { cuts } from '../engrave';
import { circle, ellipse, line, place, polygon, rect, shape } from '../ink';
import { inks } from '../inks';
import { flooring, perspective } from '../room';
import type { Scene } from '../sheet';

const { ink, white, red, stone } = inks;

/** Five boxes in a row before the climbing bars; the fourth is sealed in another colour. */
export const ballotBoxes: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const floor = 700;
  const bars = [140, 520, 900, 1280]
    .map(
      (x) =>
        rect(x, 90, 22, 560, '#b78955') +
        rect(x + 288, 90, 22, 560, '#a47745') +
        Array.from(
          { length: 13 },
          (_, i) => rect(x + 12, 118 + i * 41, 286, 15, '#d8ac72') + rect(x + 12, 129 + i * 41, 286, 5, '#a47745'),
        ).join(''),
    )
    .join('');
  const ballots = (seed: number) =>
    Array.from({ length: 26 }, (_, i) => {
      const level = i < 14 ? random.between(-52, -14) : random.between(-52, -96 + seed * 22);
      return place(
        polygon([-34, -22, 34, -22, 34, 22, -34, 22], i % 4 ? white : '#e4e2d6') + line([-20, -4, 20, -4], stone[3], 3),
        random.between(-72, 72),
        level,
        random.between(0.8, 1),
        random.between(-60, 60),
      );
    }).join('');
  const box = (x: number, y: number, tape: string, seed: number) => {
    const front = 'M-124-260H124V0H-124Z';
    const lid = 'M-130-260L-92-300H160L130-260Z';
    return place(
      [
        ellipse(20, 6, 170, 16, '#6d5a44', 0.5),
        shape('M124-260L158-300V-44L124 0Z', '#b9cfd2', 0.75),
        shape(front, '#dbe7e6', 0.85),
        sheet.clip(front, ballots(seed)),
        shape(front, '#c3d9dc', 0.28),
        shape('M-124-260H-96L-112 0H-124Z', white, 0.7),
        shape(lid, '#8d979b'),
        rect(-130, -262, 260, 18, '#5f6a70'),
        shape('M-34-288H52L44-274H-44Z', ink),
        rect(-13, -262, 26, 92, tape) + shape('M-13-262L22-300H46L13-262Z', tape),
        rect(-124, -160, 248, 22, tape) + shape('M124-160L158-200V-180L124-138Z', tape),
        [-124, 118].map((dx) => rect(dx, -260, 6, 260, '#8fa6aa')).join(''),
      ].join(''),
      x,
      y,
      1,
    );
  };
  const table = (x: number) =>
    rect(x - 176, 756, 352, 24, '#8d6640') +
    rect(x - 176, 776, 352, 10, '#66472b') +
    line([x - 150, 786, x - 162, 1010], '#4a5157', 12) +
    line([x + 150, 786, x + 162, 1010], '#4a5157', 12) +
    line([x - 120, 786, x - 126, 960], '#7a8285', 8) +
    line([x + 120, 786, x + 126, 960], '#7a8285', 8);
  const at = perspective([-500, 0, 2300, 1200], [300, 0, 1500, floor], 1.2);
  return [
    rect(0, 0, width, floor, '#dcdad0'),
    rect(0, 0, width, 60, '#b6b8b1'),
    cuts(random, [0, 60, width, 660], 40, [120, 5], '#cac9bf'),
    Array.from({ length: 4 }, (_, i) =>
      polygon([1100 + i * 210, 60, 1250 + i * 210, 60, 1130 + i * 210, floor, 980 + i * 210, floor], '#efece0', 0.55),
    ).join(''),
    bars,
    rect(1630, 210, 180, 490, '#8f9896') + rect(1650, 230, 160, 470, '#a5aeab') + circle(1676, 480, 9, ink),
    rect(0, floor - 40, width, 40, '#a7a89f'),
    rect(0, floor, width, 520, '#e2c08d'),
    flooring(at, '#cfa66e', 22, 3, 4),
    shape('M-20 960C420 860 1380 860 1820 960V984C1380 886 420 886-20 984Z', '#5f87a3'),
    polygon([820, floor, 834, floor, 720, height, 690, height], '#b8483a'),
    cuts(random, [0, 720, width, height], 60, [170, 4], '#f0d6a8'),
    [220, 560, 900, 1240, 1580]
      .map((x) => polygon([x - 160, 1010, x + 190, 1010, x + 330, 1060, x - 20, 1060], '#b58f5e', 0.5))
      .join(''),
    [220, 560, 900, 1240, 1580]
      .map((x, i) => table(x) + box(x, 758, i === 3 ? red : '#5b7f95', i === 3 ? 0 : random.next()))
      .join(''),
  ].join('');
};
