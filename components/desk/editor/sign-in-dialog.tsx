'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';

type Writer = { id: string; email: string };

/** Over an open editor whose session has ended: whoever wrote signs in again, and the text goes on from there. */
export function SignInDialog({ user }: { user: Writer }) {
  const { trouble } = useSaveState();
  const [closedFor, setClosedFor] = useState<object | null>(null);
  if (trouble?.kind !== 'signed out') return null;
  if (trouble === closedFor) {
    return (
      <div className="fixed inset-x-0 bottom-4 z-30 flex justify-center">
        <Button look="primary" onClick={() => setClosedFor(null)}>
          Sign in to save
        </Button>
      </div>
    );
  }
  return <SignIn user={user} onClose={() => setClosedFor(trouble)} />;
}

function SignIn({ user, onClose }: { user: Writer; onClose: () => void }) {
  const { saver, keeper } = useEditing();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await askToSignIn(new FormData(event.currentTarget));
    setBusy(false);
    if ('problem' in answer) {
      setProblem(answer.problem);
      return password.current?.select();
    }
    if (answer.user === user.id) return saver.retry();
    // Another person has no business with this text: it waits in the browser for the one who wrote it.
    keeper.keepNow();
    window.location.assign('/desk/articles');
  };

  return (
    <Dialog
      title="You are signed out"
      description="Your text is kept in this browser. Sign in again as yourself, and it is saved."
      onClose={onClose}
      focusFirst={() => password.current}
    >
      <form onSubmit={signIn} noValidate className="flex flex-col gap-3">
        <TextField label="Email" name="email" type="email" autoComplete="username" required defaultValue={user.email} />
        <TextField
          ref={password}
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {problem && (
          <p role="alert" className="text-bad">
            {problem}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>Not now</Button>
          <Button look="primary" type="submit" aria-disabled={busy}>
            {busy ? 'Signing in…' : 'Sign in'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

type Answer = { user: string | null } | { problem: string };

const address = '/desk/api/sign-in';
const unreachable = { problem: 'The server cannot be reached. Your text is still here; try again.' };

async function askToSignIn(data: FormData): Promise<Answer> {
  const body = JSON.stringify(Object.fromEntries(data));
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body });
    const said = (await response.json()) as { error?: { message: string } };
    if (said.error) return { problem: said.error.message };
    return (await (await fetch(address)).json()) as { user: string | null };
  } catch {
    return unreachable;
  }
}
