import { bust, skins, strands } from '../bust';
import { type Face, head, neck } from '../faces';
import { brush, circle, line, shape } from '../ink';
import type { Scene } from '../sheet';

export const elifSantorel: Scene = (sheet) => {
  const face: Face = {
    skin: skins.rose,
    hair: '#8f3d20',
    brow: '#7d3a22',
    iris: '#4d6b4a',
    jaw: 0.45,
    breadth: 0.97,
    turn: -8,
    smile: 0.4,
    age: 0.4,
    noseLength: 50,
    browWeight: 8,
  };
  const freckles = Array.from({ length: 34 }, () => {
    const side = sheet.random.next() > 0.5 ? 1 : -1;
    return circle(
      side * sheet.random.between(8, 70) - 8,
      sheet.random.between(18, 54),
      sheet.random.between(1.3, 2.5),
      '#b9714a',
    );
  }).join('');
  return bust(
    sheet,
    '#3f6f7b',
    '#a8451a',
    [
      shape('M-120 226C-180 150-150 60-110 40L110 40C152 60 182 150 122 226Z', '#a8451a'),
      neck(face),
      shape('M-102 24L-108-60C-106-152 106-152 108-60L102 24Z', '#7d3418'),
      shape('M-320 380C-306 266-216 232-110 214L0 300L110 214C216 232 306 266 320 380Z', '#e0702c') +
        shape('M110 214C216 232 306 266 320 380H90Z', '#ad4d18'),
      shape('M-124 226C-140 170-120 130-92 116C-80 180-40 236 0 268V380H-34C-90 330-118 280-124 226Z', '#f08d4a') +
        shape('M124 226C142 170 122 130 94 114C80 180 40 236 0 268V380H34C90 330 118 280 124 226Z', '#bd571c'),
      line([0, 268, 0, 380], '#3a2a22', 7) +
        line([-70, 246, -76, 310], '#f6ead2', 5) +
        line([70, 246, 76, 310], '#f6ead2', 5) +
        shape('M-62 176C-30 222 30 222 62 176L70 214L0 300L-70 214Z', '#2c4a52') +
        shape('M20 212C40 206 54 194 62 176L70 214L0 300Z', '#1d353c'),
      head(sheet, face),
      freckles,
      shape(
        'M-108 6C-126-80-116-164-10-172C92-172 124-104 108 0C102-30 98-50 90-66C60-60 40-90 30-104C0-84-50-76-86-74C-98-46-104-24-108 6Z',
        '#9c4524',
      ),
      shape('M20-172C96-160 124-104 108 0C102-30 98-50 90-66C60-60 40-90 30-104C50-126 44-150 20-172Z', '#6f2c15'),
      strands(
        [
          [-98, -40, -84, -110, -20, -140],
          [-80, -80, -40, -110, 10, -124],
          [-70, -130, -20, -156, 30, -150],
          [92, -50, 92, -100, 66, -130],
          [40, -106, 60, -90, 86, -78],
        ],
        '#cf7444',
        6,
      ),
      brush(
        [
          [-106, -10],
          [-100, 24],
          [-88, 44],
        ],
        [10, 13, 2],
        '#9c4524',
      ) +
        brush(
          [
            [106, -10],
            [102, 24],
            [92, 42],
          ],
          [10, 12, 2],
          '#6f2c15',
        ),
    ].join(''),
  );
};
