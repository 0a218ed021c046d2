'use server';

import { redirect } from 'next/navigation';
import { answerStranger } from '@/app/(desk)/desk/answer-form';
import type { FormState } from '@/components/desk/forms/form-state';
import { getDb } from '@/db/client';
import { getDemoPeople } from '@/lib/auth/demo-people';
import { signInWith } from '@/lib/auth/session';
import { wayBack } from '@/lib/auth/way-back';

/** Opens the door to whoever names a pair that fits, and leads them to where they were going. */
export async function signIn(from: string | null, _state: FormState, data: FormData): Promise<FormState> {
  return answerStranger(data, async ({ email = '', password = '', as }) => {
    const demo = as ? await getDemoPeople(getDb()) : null;
    await signInWith(as ?? email, demo?.password ?? password);
    redirect(wayBack(from) ?? '/desk/articles');
  });
}
