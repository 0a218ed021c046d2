import { line, rect } from './ink';

/** A ship-to-shore crane, its portal on the origin, its boom to the left. Some 560 tall. */
export function crane(colour: string, load?: string): string {
  const bar = (points: readonly number[], width: number) => line(points, colour, width);
  return [
    bar([0, 0, 12, -330], 17),
    bar([170, 0, 158, -330], 17),
    bar([4, -120, 166, -120], 13),
    bar([6, -140, 160, -318], 6),
    bar([-360, -338, 300, -338], 20),
    bar([-360, -320, 300, -320], 5),
    bar([14, -330, 62, -540], 13),
    bar([158, -330, 70, -540], 11),
    bar([66, -538, -340, -344], 5),
    bar([66, -538, -150, -344], 5),
    bar([66, -538, 280, -344], 5),
    Array.from({ length: 20 }, (_, i) => bar([-352 + i * 33, -338, -336 + i * 33, -321], 3)).join(''),
    rect(196, -392, 84, 52, colour),
    rect(-24, -18, 50, 20, colour),
    rect(145, -18, 50, 20, colour),
    rect(-232, -318, 58, 20, colour),
    load
      ? bar([-222, -300, -222, -196], 3) +
        bar([-184, -300, -184, -196], 3) +
        rect(-262, -200, 120, 46, load) +
        rect(-262, -204, 120, 8, colour)
      : '',
  ].join('');
}
