import { bust, skins, strands } from '../bust';
import { type Face, head, neck } from '../faces';
import { brush, line, place, rect, shape } from '../ink';
import type { Scene } from '../sheet';

export const rosaBektan: Scene = (sheet) => {
  const face: Face = {
    skin: skins.rose,
    hair: '#e3bd6c',
    brow: '#b98d44',
    iris: '#4a7a94',
    jaw: 0.3,
    breadth: 0.94,
    turn: -4,
    smile: 0.6,
    noseLength: 46,
    browWeight: 7.5,
  };
  const plait = Array.from({ length: 7 }, (_, i) => {
    const y = 128 + i * 36;
    const x = -112 + Math.sin(i * 0.5) * 8;
    const s = 1 - i * 0.06;
    return place(
      shape('M-30-8C-26-34 4-30 8 10C-2 26-22 20-30-8Z', '#d4a951') +
        shape('M30-8C26-34-4-30-8 10C2 26 22 20 30-8Z', '#edcd85') +
        brush(
          [
            [-20, -10],
            [-8, 0],
            [2, 12],
          ],
          [1, 4, 1],
          '#a97f33',
        ),
      x,
      y,
      s,
    );
  }).join('');
  return bust(
    sheet,
    '#c2553c',
    '#cfd0cd',
    [
      shape('M-112 10C-136-110-84-176 0-176C86-176 138-110 114 10L100 90H-100Z', '#a97f33'),
      neck(face),
      shape('M-310 380C-300 266-216 232-96 208L0 290L96 208C216 232 300 266 310 380Z', '#1f335c') +
        shape('M96 208C216 232 300 266 310 380H90Z', '#142340'),
      shape('M-100 206C-116 176-108 150-86 140C-70 190-36 234 0 258L-10 304C-56 288-88 250-100 206Z', '#fbf7ec') +
        shape('M100 206C118 176 110 150 88 138C70 190 36 234 0 258L10 304C56 288 88 250 100 206Z', '#cfd0cd'),
      line([0, 262, 0, 380], '#e9e4d6', 6) +
        shape('M-52 184L0 256L52 184Z', skins.rose.shade) +
        line([-214, 256, -238, 380], '#fbf7ec', 9) +
        line([214, 256, 238, 380], '#b5b9be', 9),
      head(sheet, face, false),
      shape(
        'M-112 20C-134-100-90-178 0-178C90-178 136-100 114 20C108-30 96-66 64-94C30-80-20-86-50-104C-80-80-96-40-98 20C-104 50-110 40-112 20Z',
        '#e3bd6c',
      ),
      shape('M30-174C100-160 134-90 114 20C108-30 96-66 64-94C66-124 54-150 30-174Z', '#bd9345'),
      strands(
        [
          [-102, -10, -84, -90, -20, -148],
          [-94, -30, -70, -96, -10, -130],
          [-60, -106, -10, -150, 50, -150],
          [-30, -100, 20, -116, 70, -108],
          [100, -30, 90, -90, 60, -130],
        ],
        '#f6e0a6',
        6,
      ),
      brush(
        [
          [-106, 0],
          [-118, 60],
          [-110, 118],
        ],
        [16, 40, 44],
        '#d4a951',
      ) +
        brush(
          [
            [-112, 10],
            [-124, 60],
            [-118, 110],
          ],
          [1, 7, 1],
          '#f6e0a6',
        ),
      plait,
      rect(-126, 366, 30, 16, '#1f335c'),
    ].join(''),
  );
};
