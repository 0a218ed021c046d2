import { bust, skins, strands } from '../bust';
import { type Face, glasses, head, neck } from '../faces';
import { brush, line, shape } from '../ink';
import type { Scene } from '../sheet';

export const yusufDarmani: Scene = (sheet) => {
  const face: Face = {
    skin: skins.warm,
    hair: '#efeade',
    brow: '#e9e4d8',
    iris: '#3a2416',
    jaw: 0.7,
    breadth: 1.04,
    turn: 5,
    smile: 0.1,
    age: 0.9,
    noseLength: 56,
    noseWidth: 25,
    browWeight: 11,
    eyeOpen: 0.85,
  };
  return bust(
    sheet,
    '#cf9a44',
    '#f3efe4',
    [
      neck(face),
      shape('M-320 380C-306 262-220 222-92 190L0 320L92 190C220 222 306 262 320 380Z', '#23262e') +
        shape('M92 190C220 222 306 262 320 380H60Z', '#15171d'),
      shape('M-84 186L-54 170L0 246L54 170L84 186L40 380H-40Z', '#f3efe4') +
        shape('M54 170L84 186L40 380H8L10 250Z', '#c9c5ba'),
      shape('M-20 244H20L28 274L40 380H-40L-28 274Z', '#7a2733') +
        shape('M4 244H20L28 274L40 380H6Z', '#561a25') +
        line([-24, 320, 30, 300], '#b8636a', 6) +
        line([-28, 356, 34, 334], '#b8636a', 6),
      shape('M-92 190L-138 256L-100 276L-110 310L-34 380H-20L-58 256Z', '#343843') +
        shape('M92 190L138 256L100 276L110 310L34 380H20L58 256Z', '#0d0f14'),
      head(sheet, face),
      shape('M-46-128C-20-140 30-138 50-122C30-126-20-126-46-128Z', skins.warm.light, 0.9) +
        brush(
          [
            [-70, -96],
            [-40, -122],
            [4, -126],
          ],
          [2, 11, 2],
          skins.warm.light,
        ),
      brush(
        [
          [-40, -74],
          [4, -80],
          [50, -74],
        ],
        [1, 3.4, 1],
        skins.warm.shade,
      ) +
        brush(
          [
            [-34, -58],
            [4, -63],
            [44, -58],
          ],
          [1, 3, 1],
          skins.warm.shade,
        ),
      shape(
        'M-106-30C-108 0-108 30-100 52L-94 10C-96-10-98-24-106-30ZM108-30C112 0 110 30 102 52L96 10C98-10 100-24 108-30Z',
        '#efeade',
      ),
      shape('M-50 78C-50 60-24 56 5 62C34 56 60 60 60 78C40 84 24 78 5 76C-14 78-32 84-50 78Z', '#f6f2e7') +
        shape('M5 62C34 56 60 60 60 78C40 84 24 78 5 76Z', '#cbc6ba'),
      strands(
        [
          [-40, 74, -24, 66, -4, 66],
          [16, 68, 34, 66, 50, 74],
        ],
        '#ffffff',
        4,
      ),
      glasses(face, 'heavy', '#15110f'),
    ].join(''),
  );
};
