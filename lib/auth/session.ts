import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { cache } from 'react';
import { getDb } from '@/db/client';
import { sessionCookie } from '@/lib/auth/cookie';
import { sessionIdOf } from '@/lib/auth/session-id';
import { endSession, getSessionActor, startSession } from '@/lib/auth/sessions';
import { checkCredentials } from '@/lib/auth/sign-in';
import { isStetError, StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

class TooManyTries extends CredentialsSignin {
  constructor(sentence: string) {
    super(sentence);
    this.code = sentence;
  }
}

const thirtyDays = 30 * 24 * 60 * 60;

const cookieHere = () => sessionCookie(process.env.STET_URL ?? 'http://localhost:3000');

const { handlers, signIn, signOut } = NextAuth(() => {
  const { name, secure } = cookieHere();
  return {
    trustHost: true,
    // The JWT carries nothing but the opaque session id: what counts is the row, read on every request.
    session: { strategy: 'jwt', maxAge: thirtyDays },
    pages: { signIn: '/desk/sign-in', error: '/desk/sign-in' },
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } } },
    logger: { error: () => {} },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize({ email, password }, request) {
          if (typeof email !== 'string' || typeof password !== 'string') return null;
          const address = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
          const user = await checkCredentials(getDb(), { email, password, address }).catch((error) => {
            throw isStetError(error) ? new TooManyTries(error.message) : error;
          });
          if (!user) return null;
          return { id: await startSession(getDb(), user.id, request.headers.get('user-agent') ?? '') };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user?.id ? { sid: user.id } : { sid: token.sid }),
      session: ({ session, token }) => Object.assign(session, { sid: token.sid }),
    },
  };
});

/** The next-auth handler's routes. */
export const authHandlers = handlers;

/** Read from the cookie alone: next-auth's own `auth()` also writes a new one each time, which nobody is sent. */
async function getSessionId(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieHere().name);
  return cookie ? sessionIdOf(cookie) : null;
}

/** Who is signed in here, checked against the sessions' rows once a request; null for a stranger. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const id = await getSessionId();
  return id ? getSessionActor(getDb(), id) : null;
});

/** The same; strangers are sent to sign in and come back to where they were going. */
export async function requireActor(): Promise<Actor> {
  const actor = await getActor();
  if (actor) return actor;
  const from = (await headers()).get('x-stet-path');
  redirect(from ? `/desk/sign-in?from=${encodeURIComponent(from)}` : '/desk/sign-in');
}

/** Signs in, or throws `invalid` (one sentence for every wrong pair) or `too many tries`. */
export async function signInWith(email: string, password: string): Promise<void> {
  try {
    await signIn('credentials', { email, password, redirect: false });
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    if (error.code !== 'credentials') throw new StetError('too many tries', error.code);
    throw new StetError('invalid', 'The e-mail address or the password is wrong.');
  }
}

/** Ends this browser's session, in its row and in its cookie. */
export async function signOutHere(): Promise<void> {
  const id = await getSessionId();
  if (id) await endSession(getDb(), id);
  await signOut({ redirect: false });
}

/** The id of this browser's session, so that a new password ends all the others. */
export const currentSessionId = getSessionId;
