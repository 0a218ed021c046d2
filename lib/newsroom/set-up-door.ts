import { createHash, timingSafeEqual } from 'node:crypto';

type Knock = {
  /** Whether the request came from this very machine. */
  near: boolean;
  /** What the visitor says the code printed at start is. */
  code: string | null;
  /** The code itself; without one, only this machine may. */
  expected: string | undefined;
};

/** Who may set up an empty newsroom: whoever sits at its machine, or holds the code printed where it was started. */
export function maySetUp({ near, code, expected }: Knock): boolean {
  return near || (!!expected && !!code && isSame(code.trim().toLowerCase(), expected));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
