import { cuts } from '../engrave';
import { circle, line, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';

const { white, red, teal } = inks;

/** A back, two raised arms and one rod between walls that leave the frame. */
export const lashingHands: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const ribs = (from: number, to: number, light: string, dark: string) =>
    Array.from(
      { length: Math.floor((to - from) / 52) },
      (_, i) => rect(from + i * 52 + 10, 0, 20, height, light) + rect(from + i * 52 + 30, 0, 12, height, dark),
    ).join('');
  const orange = { base: '#d2622f', light: '#e07c42', dark: '#a84722' };
  const joint = (x: number, y: number, w: number, colour: string) =>
    rect(x, y, w, 30, colour) + rect(x, y + 30, w, 7, '#08181d');
  const rod =
    line([640, 66, 838, 1110], '#0a2026', 24) +
    line([640, 66, 838, 1110], '#b9c4bf', 14) +
    line([636, 66, 834, 1110], white, 3);
  const suit = '#123a44';
  const suitLight = '#1e5461';
  const vest = '#f0b148';
  return [
    rect(0, 0, width, height, teal[0]),
    rect(440, 0, 330, height, '#f1d9ae'),
    rect(
      440,
      0,
      330,
      height,
      sheet.roll([
        [0, '#f6e4bd'],
        [0.55, '#f0c98e'],
        [1, '#c9793f'],
      ]),
    ),
    shape('M440 980H770V1100H440Z', '#7d4a2d'),
    rect(0, 0, 452, height, orange.base),
    ribs(0, 420, orange.light, orange.dark),
    rect(420, 0, 32, height, '#7c3318'),
    joint(0, 470, 452, orange.dark),
    joint(0, 1180, 452, orange.dark),
    [
      [424, 430],
      [424, 1140],
    ]
      .map(([x, y]) => rect(x!, y!, 34, 44, '#5c2411') + circle(x! + 17, y! + 22, 8, '#230d06'))
      .join(''),
    rect(752, 0, 448, height, teal[1]),
    ribs(790, 1200, '#226067', '#123a43'),
    rect(752, 0, 34, height, '#0c2a31'),
    joint(752, 250, 448, '#123a43'),
    joint(752, 980, 448, '#123a43'),
    [
      [748, 206],
      [748, 940],
    ]
      .map(([x, y]) => rect(x!, y!, 34, 44, '#081d23') + circle(x! + 17, y! + 22, 8, '#2c6d73'))
      .join(''),
    cuts(random, [0, 0, 440, height], 60, [120, 4], '#f0a06a', { angle: 90, opacity: 0.6 }),
    cuts(random, [790, 0, 1190, height], 50, [120, 4], '#2f7a80', { angle: 90, opacity: 0.6 }),
    rod,
    shape(
      'M395 880C340 790 352 640 420 574C500 470 590 400 668 346L716 392C640 470 560 552 500 640C480 720 500 800 560 880Z',
      suitLight,
    ),
    shape(
      'M420 574C500 470 590 400 668 346L684 362C600 430 520 520 470 610C440 700 450 800 500 880H395C340 790 352 640 420 574Z',
      '#2a6f7c',
    ),
    shape(
      'M650 900C720 860 780 800 800 740C790 700 760 660 726 628L770 588C830 640 880 690 892 744C880 850 800 950 720 1000Z',
      suit,
    ),
    shape('M626 306C650 286 700 290 716 318C728 350 716 388 690 398C660 400 636 380 626 350Z', '#5a3a24'),
    shape('M704 574C730 560 776 572 784 604C786 640 760 660 734 652C710 640 700 610 704 574Z', '#4a2e1c'),
    line([640, 330, 706, 322], '#3a2415', 5),
    line([644, 356, 708, 350], '#3a2415', 5),
    line([712, 598, 776, 590], '#33200f', 5),
    line([714, 622, 772, 616], '#33200f', 5),
    shape(
      'M330 1520C330 1280 340 1010 400 900C450 850 520 836 580 836C650 836 710 850 750 910C800 1030 806 1290 806 1520Z',
      vest,
    ),
    shape('M610 836C690 846 730 870 750 910C800 1030 806 1290 806 1520H660C676 1280 670 1040 610 836Z', '#c9832c'),
    shape('M337 1240H806V1300H334ZM334 1376H806V1436H331Z', '#e9ecdf'),
    shape('M662 1240H806V1300H664ZM664 1376H806V1436H664Z', '#aebcb6'),
    shape('M430 874L482 846V1240H430ZM668 850L716 876V1240H668Z', '#e9ecdf'),
    shape('M520 850C520 800 530 780 570 780C612 780 626 800 628 850C600 870 550 870 520 850Z', '#3d2617'),
    shape('M474 742C470 620 520 566 576 566C640 566 682 620 676 742C640 776 510 776 474 742Z', white),
    shape('M590 567C646 576 682 630 676 742C660 758 630 764 606 766C630 700 626 620 590 567Z', '#cfcdbf'),
    shape('M562 568H590L596 764H556Z', red),
    shape('M456 736C520 770 630 770 694 736L690 762C630 794 520 794 460 762Z', '#b9b7a9'),
  ].join('');
};
