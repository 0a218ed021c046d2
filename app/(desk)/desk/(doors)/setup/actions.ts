'use server';

import { redirect } from 'next/navigation';
import { isLetIn } from '@/app/(desk)/desk/(doors)/setup/knock';
import { answerStranger } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { signInWith } from '@/lib/auth/session';
import { setUpNewsroom } from '@/lib/newsroom/commands';
import { StetError } from '@/lib/newsroom/errors';
import { setUpInput } from '@/lib/newsroom/input';
import { userInput } from '@/lib/people/input';

const { name, email, password } = userInput.shape;
const input = setUpInput.extend({ yourName: name, email, password });

/** Makes the newsroom and its first admin, who then stands in it. */
export async function setUp(code: string | null, _state: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, async (fields) => {
    if (!(await isLetIn(code))) throw new StetError('not allowed', 'The set-up code is not right any more.');
    const { yourName, email, password, ...newsroom } = readInput(input, fields);
    await setUpNewsroom(getDb(), { ...newsroom, admin: { name: yourName, email, password } });
    await signInWith(email, password);
    redirect('/desk/articles');
  });
}
