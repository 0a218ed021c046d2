'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { fieldsOf } from '@/components/desk/media/fields-of';
import { getDb } from '@/db/client';
import { deletePicture, updatePicture } from '@/lib/media/commands';

/** Changes what the library says of a picture. */
export async function changePicture(mediaId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const picture = await updatePicture(getDb(), { ...fields, actor, mediaId });
    return { done: 'Saved', values: fieldsOf(picture) };
  });
}

/** Takes a picture that nothing shows out of the library. */
export async function removePicture(mediaId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await deletePicture(getDb(), { actor, mediaId });
    redirect('/desk/media?deleted=1');
  });
}
