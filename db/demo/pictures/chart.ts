import { curve, type Point } from './ink';
import type { Sheet } from './sheet';

/** A coast around a centre: a circle pulled in and out by a few waves. */
export function coast(
  { random }: Sheet,
  x: number,
  y: number,
  rx: number,
  ry: number,
  rough = 0.16,
): (grow: number) => Point[] {
  const waves = [2, 3, 5, 8, 13].map((count) => ({
    count,
    phase: random.between(0, 6.28),
    height: (rough * random.between(0.5, 1)) / count ** 0.6,
  }));
  return (grow) =>
    Array.from({ length: 64 }, (_, i) => {
      const turn = (i / 64) * Math.PI * 2;
      const calm = 1 / (1 + grow / Math.max(rx, ry));
      const pull = waves.reduce((sum, wave) => sum + Math.sin(turn * wave.count + wave.phase) * wave.height * calm, 1);
      return [x + Math.cos(turn) * (rx * pull + grow), y + Math.sin(turn) * (ry * pull + grow)];
    });
}

/** A track, a border or a boundary in the water. */
export const dashed = (points: readonly Point[], colour: string, width: number, dash: string) =>
  `<path d="${curve(points)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" stroke-linecap="round"/>`;
