'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { closeUnchanged, markCorrected } from '@/lib/reports/commands';
import { correctedInput, unchangedInput } from '@/lib/reports/input';

/** Closes a report without a change; the reader reads why. */
export async function leaveUnchanged(reportId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    await closeUnchanged(getDb(), { actor, reportId, ...readInput(unchangedInput, fields) });
    leaveAnswered();
  });
}

/** Closes a report as put right in a version that stands already. */
export async function sayCorrected(reportId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    await markCorrected(getDb(), { actor, reportId, ...readInput(correctedInput, fields) });
    leaveAnswered();
  });
}

/** Back to the queue; the rail counts anew. */
function leaveAnswered(): never {
  refresh();
  redirect('/desk/reports?answered=1');
}
