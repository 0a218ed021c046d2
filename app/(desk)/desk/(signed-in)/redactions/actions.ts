'use server';

import { redirect } from 'next/navigation';
import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { confirmRedaction, refuseRedaction } from '@/lib/redactions/confirm-redaction';

/** Carries out what somebody else asked for. */
export async function confirm(redactionId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await confirmRedaction(getDb(), { actor, redactionId });
    redirect('/desk/redactions');
  });
}

/** Says no to a request, or takes one's own back. */
export async function refuse(redactionId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (_fields, actor) => {
    await refuseRedaction(getDb(), { actor, redactionId });
    redirect('/desk/redactions');
  });
}
