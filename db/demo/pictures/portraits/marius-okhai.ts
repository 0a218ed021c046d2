import { bust, skins, strands } from '../bust';
import { type Face, head, neck } from '../faces';
import { circle, line, shape } from '../ink';
import type { Scene } from '../sheet';

export const mariusOkhai: Scene = (sheet) => {
  const face: Face = {
    skin: skins.deep,
    hair: '#3a3634',
    brow: '#241a17',
    iris: '#1d120d',
    jaw: 0.75,
    breadth: 1.01,
    turn: 6,
    smile: 0.25,
    age: 0.6,
    noseLength: 52,
    noseWidth: 29,
    lipWeight: 1.7,
    browWeight: 10,
  };
  const salt = Array.from({ length: 120 }, () => {
    const turn = Math.PI * sheet.random.between(1.02, 1.98);
    const reach = sheet.random.between(0.82, 1.02);
    const [x, y] = [Math.cos(turn) * 104 * reach, -26 + Math.sin(turn) * 122 * reach];
    return y < -84 + Math.abs(x) * 0.34 + 6 || Math.abs(x) > 84
      ? circle(x, y, sheet.random.between(1.6, 3.2), sheet.random.pick(['#8d8a86', '#b9b5ae', '#6f6b67']))
      : '';
  }).join('');
  return bust(
    sheet,
    '#8ba395',
    '#481623',
    [
      neck(face),
      shape('M-320 380C-306 266-220 232-104 206H104C220 232 306 266 320 380Z', '#6e2433') +
        shape('M104 206C220 232 306 266 320 380H120Z', '#481623'),
      shape(
        'M-92 150C-50 176 56 178 96 148C108 180 110 214 104 240C50 266-50 266-100 240C-108 214-106 180-92 150Z',
        '#7f2c3d',
      ) +
        shape(
          'M40 170C66 166 84 158 96 148C108 180 110 214 104 240C84 250 60 256 36 258C50 230 52 200 40 170Z',
          '#521a29',
        ),
      [-80, -56, -30, -4, 22, 48, 74]
        .map((x) =>
          line(
            [x * 0.96, 176 - Math.abs(x) * 0.1, x * 1.04, 244 - Math.abs(x) * 0.08],
            x > 30 ? '#3d1019' : '#5c1c2b',
            4,
          ),
        )
        .join(''),
      strands(
        [
          [-240, 360, -180, 290, -110, 250],
          [-270, 380, -220, 310, -160, 276],
        ],
        '#96404f',
        6,
      ),
      head(sheet, face),
      shape(
        'M-103-20C-114-100-84-160 2-162C88-160 116-100 104-20C98-44 94-66 82-84C40-104-36-104-78-86C-92-68-98-44-103-20Z',
        '#3b3634',
      ),
      shape('M40-156C100-140 114-90 104-20C98-44 94-66 82-84C78-116 62-140 40-156Z', '#262220'),
      salt,
      strands(
        [
          [-36, 96, -30, 112, -10, 122],
          [46, 96, 40, 112, 24, 122],
        ],
        '#8d8a86',
        3,
      ),
    ].join(''),
  );
};
