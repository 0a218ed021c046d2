import { bust, skins } from '../bust';
import { type Face, head, neck } from '../faces';
import { circle, line, type Point, rect, shape } from '../ink';
import type { Scene } from '../sheet';

export const darioSunde: Scene = (sheet) => {
  const face: Face = {
    skin: skins.olive,
    hair: '#553620',
    brow: '#4a2e1a',
    iris: '#4f3a1c',
    jaw: 0.55,
    breadth: 0.97,
    turn: 8,
    smile: 0.45,
    noseLength: 54,
  };
  const curls: Point[] = Array.from({ length: 34 }, (_, i) => {
    const turn = Math.PI * (0.98 + (i / 33) * 1.04);
    const reach = 112 + sheet.random.between(-10, 16);
    return [Math.cos(turn) * reach * 1.02, -40 + Math.sin(turn) * reach * 1.1];
  });
  const curl = (x: number, y: number, r: number, tone: string) => circle(x, y, r, tone);
  const ring = (x: number, y: number, r: number) =>
    `<path d="M${x - r} ${y}a${r} ${r} 0 1 1 ${r} ${r}" fill="none" stroke="#8a5f38" stroke-width="4.5" stroke-linecap="round"/>`;
  return bust(
    sheet,
    '#d9cba0',
    '#f0ece0',
    [
      neck(face),
      shape('M-320 380C-306 264-218 228-92 196L0 300L92 196C218 228 306 264 320 380Z', '#4b719a') +
        shape('M92 196C218 228 306 264 320 380H80Z', '#345273'),
      shape('M-60 178L0 290L60 178L30 168H-30Z', '#f0ece0') +
        shape('M0 290L60 178L40 172L-4 262Z', '#c9c6bb') +
        shape('M-44 176L0 236L44 176L30 168H-30Z', skins.olive.shade),
      shape('M-92 196L-128 226L-44 330L0 292L-58 186Z', '#6489b0') +
        shape('M92 196L128 226L44 330L0 292L58 186Z', '#2a4462'),
      line([-122, 236, -48, 324], '#d8b26a', 3) +
        line([0, 306, 0, 380], '#d8b26a', 3) +
        rect(-170, 330, 90, 60, '#3f618a') +
        line([-168, 332, -82, 332], '#d8b26a', 3),
      shape('M-150 214L-124 206L150 380H96Z', '#26201d') + shape('M-150 214L-142 211L124 380H96Z', '#7d3a2a'),
      head(sheet, face),
      curls.map(([x, y]) => curl(x * 0.86, y * 0.92, 36, '#3d2616')).join(''),
      curls
        .filter((_, i) => i % 2 === 0)
        .map(([x, y]) => curl(x * 0.8, y * 0.9 - 8, 31, x > 30 ? '#452b19' : '#5e3d25'))
        .join(''),
      [
        [-78, -96],
        [-46, -112],
        [-12, -112],
        [24, -114],
        [58, -104],
        [84, -84],
        [-92, -64],
      ]
        .map(([x, y]) => curl(x!, y!, 24, x! > 40 ? '#452b19' : '#5e3d25'))
        .join(''),
      [
        [-96, -110, 14],
        [-62, -136, 16],
        [-20, -150, 15],
        [-84, -72, 12],
        [-40, -108, 13],
        [20, -146, 14],
        [4, -112, 12],
        [-112, -66, 11],
        [60, -130, 13],
      ]
        .map(([x, y, r]) => ring(x!, y!, r!))
        .join(''),
    ].join(''),
  );
};
