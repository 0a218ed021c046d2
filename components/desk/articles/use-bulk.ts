'use client';

import { useState } from 'react';
import type { BulkChange, BulkOutcome, Refusal } from '@/lib/articles/bulk/input';

type Said = { words: string; refused: Refusal[]; undo: string | null; isBad: boolean };
type Answer = { outcome: BulkOutcome } | { error: { message: string } };

export type Bulk = {
  busy: boolean;
  said: Said | null;
  /** `done` says what was done, after a number: `assigned to Leyla`. */
  change: (articleIds: readonly string[], change: BulkChange, done: string) => Promise<void>;
  undo: () => Promise<void>;
};

const away = { error: { message: 'The server cannot be reached. Nothing was changed; try again.' } };

/** Changes to many articles at once, what came of the last one, and its way back. `onDone` follows each that arrived. */
export function useBulk(onDone: () => void): Bulk {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const send = async (path: string, body: unknown, done: string) => {
    setBusy(true);
    const answer = await post(path, body).catch(() => away);
    setBusy(false);
    if ('error' in answer) return setSaid({ words: answer.error.message, refused: [], undo: null, isBad: true });
    const { outcome } = answer;
    setSaid({ words: wordsFor(outcome, done), refused: outcome.refused, undo: outcome.id, isBad: false });
    onDone();
  };
  return {
    busy,
    said,
    change: (articleIds, change, done) => send('', { articleIds, change }, done),
    undo: async () => {
      if (said?.undo) await send(`/${said.undo}/undo`, {}, 'put back');
    },
  };
}

async function post(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`/desk/api/bulk-changes${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
  });
  return (await response.json()) as Answer;
}

const articles = (count: number) => (count === 1 ? '1 article' : `${count} articles`);

function wordsFor({ changed, unchanged, refused }: BulkOutcome, done: string): string {
  const sentences = [
    changed > 0 && `${articles(changed)} ${done}.`,
    unchanged > 0 && `${articles(unchanged)} stood so already.`,
    refused.length > 0 && `${articles(refused.length)} could not be changed:`,
  ];
  return sentences.filter(Boolean).join(' ');
}
