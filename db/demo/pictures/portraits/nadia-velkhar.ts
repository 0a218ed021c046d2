import { bust, skins, strands } from '../bust';
import { type Face, glasses, head, neck } from '../faces';
import { shape } from '../ink';
import type { Scene } from '../sheet';

export const nadiaVelkhar: Scene = (sheet) => {
  const face: Face = {
    skin: skins.olive,
    hair: '#2a1d1a',
    brow: '#2a1d1a',
    iris: '#4a2c1a',
    jaw: 0.25,
    breadth: 0.93,
    turn: -6,
    smile: 0.35,
    noseLength: 48,
  };
  return bust(
    sheet,
    '#dcb765',
    '#15352a',
    [
      shape('M-20-150C40-190 110-160 116-100C150-90 150-30 112-30Z', '#1c1312'),
      neck(face),
      shape('M-102 24L-108-60C-106-152 106-152 108-60L102 24Z', '#2a1d1a'),
      shape('M-310 380C-300 260-210 226-84 196L0 330L84 196C210 226 300 260 310 380Z', '#1f4a3a'),
      shape('M84 196C210 226 300 260 310 380H60Z', '#15352a'),
      shape('M-62 190L0 330L62 190L30 176L0 214L-30 176Z', '#f3ead6') + shape('M62 190L0 330L6 222L30 176Z', '#cfc4ad'),
      shape('M-84 196L-120 262L-84 280L-96 306L-6 372L0 330Z', '#2c6450') +
        shape('M84 196L120 262L84 280L96 306L6 372L0 330Z', '#0f2a21'),
      head(sheet, face),
      shape(
        'M-104 -8C-124-96-90-160 0-164C90-160 122-96 104-8C98-50 82-84 40-104C12-96-4-108-10-118C-40-104-92-70-104-8Z',
        '#2a1d1a',
      ),
      strands(
        [
          [-90, -60, -60, -116, -14, -138],
          [-70, -78, -44, -112, -10, -128],
          [84, -60, 64, -108, 16, -138],
        ],
        '#5c4034',
      ),
      glasses(face, 'round', '#1b1514'),
    ].join(''),
  );
};
