import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { siteUrl } from '@/app/(desk)/desk/api/answer';
import { type FormState, isSecret, untouched } from '@/components/desk/forms/form-state';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { getActor } from '@/lib/auth/session';
import { isStetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

export type Fields = Record<string, string>;
type Answer = Partial<FormState>;

const signedOut =
  'You are signed out. Sign in again in another tab, then come back and send this once more: what you typed is still here.';
const broken = 'Something broke on the server, and nothing was changed. What you typed is still here; try again.';

/** Answers one form of a signed-in person. Each refusal is a sentence beside its field, and what was typed comes back. */
export function answerForm(
  data: FormData,
  work: (fields: Fields, actor: Actor) => Promise<Answer>,
): Promise<FormState> {
  return answerStranger(data, async (fields) => {
    const actor = await getActor();
    if (!actor) return { values: typed(fields), problem: signedOut };
    const answer = await work(fields, actor);
    refresh();
    return answer;
  });
}

/** The same for the desk's doors, where nobody is signed in yet. */
export async function answerStranger(data: FormData, work: (fields: Fields) => Promise<Answer>): Promise<FormState> {
  const fields = readFields(data);
  try {
    requireSameOrigin(await headers(), siteUrl());
    return { ...untouched, ...(await work(fields)) };
  } catch (error) {
    unstable_rethrow(error);
    return { values: typed(fields), ...refusal(error, fields) };
  }
}

function refusal(error: unknown, fields: Fields): Pick<FormState, 'problem' | 'problems'> {
  if (!isStetError(error)) {
    console.error(error);
    return { problem: broken, problems: {} };
  }
  const known = error.issues.filter(({ field }) => field in fields);
  if (known.length === 0) return { problem: error.message, problems: {} };
  // Of several faults in one field the first is enough to go on with.
  return { problems: Object.fromEntries(known.toReversed().map(({ field, message }) => [field, message])) };
}

/** The form's words by field; files travel by the desk's own address, and the framework's fields are not ours. */
function readFields(data: FormData): Fields {
  const words = [...data].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(words.filter(([name]) => !name.startsWith('$ACTION')));
}

const typed = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !isSecret(name)));
