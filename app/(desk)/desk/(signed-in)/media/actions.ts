'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { deletePicture, updatePicture } from '@/lib/media/commands';

/** Changes what the library says of a picture. */
export async function changePicture(mediaId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async ({ caption, credit, alt, focalX, focalY }, actor) => {
    const picture = await updatePicture(getDb(), { actor, mediaId, caption, credit, alt, focalX, focalY });
    return { done: 'Saved', values: { caption: picture.caption, credit: picture.credit, alt: picture.alt } };
  });
}

/** Takes a picture that nothing shows out of the library. */
export async function removePicture(mediaId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await deletePicture(getDb(), { actor, mediaId });
    redirect('/desk/media?deleted=1');
  });
}
