import { type PictureCommand, pictureRules } from '@/lib/articles/permissions';
import type { Actor } from '@/lib/people/actor';

/** Whether a person may do this to a picture, by the one table of permissions. Pure. */
export function canDoToPicture(
  command: PictureCommand,
  actor: Pick<Actor, 'id' | 'role'>,
  picture: { uploadedBy: string | null },
): boolean {
  return pictureRules[command][actor.role] === 'all' || picture.uploadedBy === actor.id;
}
