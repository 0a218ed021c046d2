'use server';

import { answerForm } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { checklistInput } from '@/lib/checklist/input';
import { changeChecklist, changeSettings } from '@/lib/newsroom/commands';
import { settingsInput } from '@/lib/newsroom/input';

/** Changes what every page says of the newsroom. */
export async function change(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async ({ logoId, namesUsers, ...fields }, actor) => {
    const settings = readInput(settingsInput, {
      ...fields,
      namesUsers: namesUsers === 'on',
      // The drawn logo has no picture of the library behind it, and stays until another choice is made.
      logoId: logoId === 'drawn' ? undefined : logoId || null,
    });
    await changeSettings(getDb(), { actor, ...settings });
    const { name, tagline, contact } = settings;
    return { done: 'Saved; every page shows it now', values: { name, tagline, contact } };
  });
}

/** Changes what the newsroom asks of an article before it goes out. */
export async function setChecklist(_state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    await changeChecklist(getDb(), { actor, choices: readInput(checklistInput, fields) });
    return { done: 'Saved; it counts from now on', values: fields };
  });
}
