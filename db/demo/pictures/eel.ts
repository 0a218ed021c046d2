import { brush, circle, fade, type Point, place } from './ink';
import { inks } from './inks';
import type { Sheet } from './sheet';

const { ink } = inks;

/** A glass eel along a wave, head first; `length` in sheet units. */
export function eel(
  { random }: Sheet,
  x: number,
  y: number,
  length: number,
  turn: number,
  body: string,
  core: string,
  opacity: number,
  girth = 0.042,
): string {
  const waves = random.between(0.7, 1.25);
  const phase = random.between(0, 6.28);
  const height = length * random.between(0.05, 0.1);
  const path: Point[] = Array.from({ length: 15 }, (_, i) => {
    const t = i / 14;
    return [(t - 0.5) * length, Math.sin(t * waves * 6.28 + phase) * height * (1.15 - t * 0.7)];
  });
  const head = path[13]!;
  const wide = length * girth;
  return place(
    fade(brush(path, [0.5, wide * 0.6, wide * 0.9, wide, wide * 1.02, wide * 0.86, wide * 0.3], body), opacity) +
      brush(path.slice(1, 13), [0.5, wide * 0.22, wide * 0.26, 0.5], core, opacity) +
      circle(head[0] - wide * 0.1, head[1] - wide * 0.12, wide * 0.25, ink),
    x,
    y,
    1,
    turn,
  );
}
