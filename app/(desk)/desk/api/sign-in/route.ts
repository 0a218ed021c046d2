import { headers } from 'next/headers';
import { z } from 'zod';
import { siteUrl } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { readInput } from '@/lib/articles/input';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { getActor, signInWith } from '@/lib/auth/session';
import { isStetError } from '@/lib/newsroom/errors';

const input = z.object({ email: z.string().max(320), password: z.string().max(1024) });
const neverKept = { 'cache-control': 'private, no-store' };

/** Signs in from the dialog over an open editor, whose page stays as it is. GET says whose session it now is. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(await headers(), siteUrl());
    const { email, password } = readInput(input, await readJson(request));
    await signInWith(email, password);
    return Response.json({}, { headers: neverKept });
  } catch (error) {
    if (!isStetError(error)) throw error;
    return Response.json(
      { error: { code: error.code, message: error.message } },
      { status: error.status, headers: neverKept },
    );
  }
}

/** Who is signed in here: the id of a user, or null. */
export async function GET(): Promise<Response> {
  return Response.json({ user: (await getActor())?.id ?? null }, { headers: neverKept });
}
