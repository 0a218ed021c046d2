import { bust, skins, strands } from '../bust';
import { type Face, head, neck } from '../faces';
import { circle, shape } from '../ink';
import type { Scene } from '../sheet';

export const sevdaQarabendli: Scene = (sheet) => {
  const face: Face = {
    skin: skins.olive,
    hair: '#17141a',
    brow: '#17141a',
    iris: '#2c1c14',
    jaw: 0.3,
    breadth: 0.94,
    turn: 6,
    smile: 0.2,
    noseLength: 52,
    lipWeight: 1.3,
    browWeight: 10,
  };
  return bust(
    sheet,
    '#2b6166',
    '#9f6d1b',
    [
      shape(
        'M-122 0C-150-120-90-182 4-184C100-182 154-120 128 0C136 120 150 240 168 330H-164C-146 240-134 120-122 0Z',
        '#100d13',
      ),
      neck(face),
      shape('M-310 380C-300 270-210 232-96 212H96C210 232 300 270 310 380Z', '#d3982c') +
        shape('M96 212C210 232 300 270 310 380H130Z', '#9f6d1b'),
      shape(
        'M-120 232C-132 180-128 130-104 108C-84 170-50 220 0 262L-20 380H-80C-100 330-112 280-120 232Z',
        '#e3ae45',
      ) + shape('M120 232C132 180 130 130 108 104C86 170 50 220 0 262L20 380H80C100 330 112 280 120 232Z', '#ad781f'),
      shape('M-46 184L0 262L46 184Z', skins.olive.shade),
      head(sheet, face, false),
      shape(
        'M-124 40C-150-110-96-186 4-186C104-186 156-110 128 40C140 120 152 190 160 250C120 236 104 150 98 40C98-20 84-72 20-128C-30-90-82-60-92 0C-94 90-104 190-150 250C-146 190-134 110-124 40Z',
        '#1d1920',
      ),
      shape(
        'M20-128C60-150 50-170 30-184C110-176 154-104 128 40C140 120 152 190 160 250C120 236 104 150 98 40C98-20 84-72 20-128Z',
        '#120f16',
      ),
      strands(
        [
          [-130, 200, -116, 100, -108, 0],
          [-112, 190, -104, 90, -100, 10],
          [-106, -40, -70, -120, 0, -156],
          [-96, -16, -62, -92, 10, -130],
          [130, 180, 116, 90, 110, 10],
        ],
        '#4b4552',
        6,
      ),
      circle(-98, 74, 7, '#e8c35c'),
    ].join(''),
  );
};
