'use server';

import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { currentSessionId } from '@/lib/auth/session';
import { endSessionsOf } from '@/lib/auth/sessions';
import { changeOwnPassword } from '@/lib/people/commands';
import { ownPasswordInput } from '@/lib/people/input';

/** Changes the actor's own password and signs their other browsers out. */
export async function changePassword(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    const passwords = readInput(ownPasswordInput, fields);
    const sessionId = (await currentSessionId()) ?? undefined;
    await changeOwnPassword(getDb(), { actor, ...passwords, ...(sessionId && { sessionId }) });
    return { done: 'Your password is changed; other browsers are signed out' };
  });
}

/** Signs out every browser but this one. */
export async function signOutOthers(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    const sessionId = await currentSessionId();
    if (sessionId) await endSessionsOf(getDb(), actor.id, sessionId);
    return { done: 'Only this browser is signed in now' };
  });
}
