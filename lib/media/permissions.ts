import { type Actor, isEditor } from '@/lib/people/actor';

/** Who may change what a picture's row says, or delete it: an editor, or whoever brought the picture in. Pure. */
export function canChangePicture(actor: Pick<Actor, 'id' | 'role'>, picture: { uploadedBy: string | null }): boolean {
  return isEditor(actor) || picture.uploadedBy === actor.id;
}
