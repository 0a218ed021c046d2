'use server';

import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { addUser, changeRole, newPassword, resetPassword, setSuspended } from '@/lib/people/commands';
import { roleInput, userInput } from '@/lib/people/input';

/** Adds an account; its password, made up unless given, is answered once. */
export async function add(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const person = readInput(userInput, { ...fields, password: fields.password || newPassword() });
    await addUser(getDb(), { actor, ...person });
    return { done: `${person.name} can sign in`, clear: true, secret: person.password };
  });
}

/** Changes what somebody may do, from their next request. */
export async function giveRole(userId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    await changeRole(getDb(), { actor, userId, ...readInput(roleInput, fields) });
    return { done: 'Saved; it holds from their next click' };
  });
}

/** Gives somebody a new password, answered once, and ends their sessions. */
export async function givePassword(userId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    const secret = await resetPassword(getDb(), { actor, userId });
    return { done: 'The old password opens nothing any more', secret };
  });
}

/** Shuts somebody out at once, or lets them in again. */
export async function suspend(
  userId: string,
  suspended: boolean,
  _state: FormState,
  data: FormData,
): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await setSuspended(getDb(), { actor, userId, suspended });
    return { done: suspended ? 'Suspended' : 'They can sign in again' };
  });
}
