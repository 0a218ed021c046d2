import { StetError } from '@/lib/newsroom/errors';
import { readWallTime, type WallTime } from '@/lib/time/wall-time';

/** What instants a wall time of the newsroom is. Throws `invalid` for one that no clock there shows. */
export function readWall(wall: string, zone: string): Exclude<WallTime, { exists: 'never' }> {
  const time = readOrRefuse(wall, zone);
  if (time.exists !== 'never') return time;
  throw wrongTime(
    `On that day the clocks go forward: ${spoken(wall)} does not exist in ${zone}. The next time that does is ${spoken(time.next)}.`,
  );
}

function readOrRefuse(wall: string, zone: string): WallTime {
  try {
    return readWallTime(wall, zone);
  } catch {
    throw wrongTime(`There is no such day: ${spoken(wall)}.`);
  }
}

/** A wall time as a sentence has it. */
export const spoken = (wall: string): string => wall.replace('T', ' ');

/** Refuses a wall time, in a sentence. */
export const wrongTime = (message: string, field = 'wall'): StetError =>
  new StetError('invalid', message, { issues: [{ field, message }] });
