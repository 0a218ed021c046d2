'use server';

import { redirect } from 'next/navigation';
import { answerForm, type Fields } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { askRedaction, nowhere, requireAsker } from '@/lib/redactions/ask-redaction';
import { markInput, reasonInput } from '@/lib/redactions/input';
import { listMarkable, targetOf } from '@/lib/redactions/markable';
import { previewRedaction } from '@/lib/redactions/preview';
import type { RedactionTarget } from '@/lib/redactions/target';

/** Shows what a redaction would take, or asks for it. */
export async function mark(articleId: string, _state: FormState, data: FormData): Promise<FormState> {
  return answerForm(data, async (fields, actor) => {
    requireAsker(actor);
    const target = await readTarget(fields, { actor, articleId });
    if (fields.step === 'ask') {
      const { reason } = readInput(reasonInput, fields);
      redirect(`/desk/redactions/${await askRedaction(getDb(), { actor, articleId, target, reason })}`);
    }
    const preview = await previewRedaction(getDb(), { articleId, target });
    if (preview.articles.length === 0) throw nowhere(target);
    return { preview, values: fields };
  });
}

async function readTarget(fields: Fields, wanted: { actor: Actor; articleId: string }): Promise<RedactionTarget> {
  const choice = fields.kind === 'field' ? fields.field : fields.picture;
  const marked = readInput(markInput, { ...fields, choice });
  if (marked.kind === 'passage') return marked;
  if (marked.kind === 'picture') return { kind: 'picture', sha256: marked.choice };
  const field = (await listMarkable(getDb(), wanted)).fields[marked.choice];
  if (!field) throw new StetError('invalid', 'This field is gone. Load the page anew.');
  return targetOf(field);
}
