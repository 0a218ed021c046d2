'use client';

import { useEffect, useState } from 'react';
import {
  forgetText,
  isHandedOn,
  type KeptText,
  type LastSaves,
  resumed,
} from '@/components/desk/editor/saving/browser-store';
import type { Draft } from '@/components/desk/editor/saving/draft';
import { listTextsBy, type Taken, takeUp, throwAway } from '@/components/desk/editor/saving/left-texts';
import { whenClientGone } from '@/components/desk/editor/saving/open-clients';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import type { Saver } from '@/components/desk/editor/saving/saver';
import { sendToDesk } from '@/components/desk/editor/saving/send';

type Options = { owner: string; userId: string; lastSaves: LastSaves; saver: Saver; draft: Draft };

/**
 * Finds what earlier pages of this browser could not save of the article. The newest goes back on screen at once and
 * from there to the server, which merges it with whatever was saved since; older ones go straight into the history. Of
 * articles that were never saved, somebody who begins a new one is asked.
 */
export function useKeptText({ owner, userId, lastSaves, saver, draft }: Options) {
  const [found, setFound] = useState<Found | null>(null);
  // The page may be refreshed, and looks only once.
  const [atOpening] = useState(lastSaves);

  useEffect(() => {
    let current = true;
    const closing = new AbortController();
    const look = async () => {
      const { article, edits } = saver.state;
      const texts = await listTextsBy(owner, ({ articleId, isNew }) => (article ? articleId === article.id : isNew));
      if (!current) return;
      const left = texts.left.filter((text) => !isHandedOn(text, atOpening));
      for (const text of texts.left) if (!left.includes(text)) void forgetText(text);
      const [newest, ...older] = left;
      if (!article) return newest && setFound({ text: newest, is: 'offered' });
      for (const text of texts.open) sendWhenLeft(text, userId, closing.signal);
      for (const text of older) void sendLeft(text, userId);
      if (!newest) return;
      const taken = await takeUp(newest);
      if (!current) return taken?.letGo();
      if (!taken) return sendWhenLeft(newest, userId, closing.signal);
      // Whoever began to type meanwhile goes on: what was left is merged by the server, and comes with the next answer.
      if (saver.state.edits !== edits) return void handOn(taken, userId);
      if (isSameDocument(taken.text.document, draft.read())) return void throwAway(taken);
      bringBack(taken.text, saver, draft);
      setFound({ text: taken.text, is: 'back' });
    };
    void look();
    return () => {
      current = false;
      closing.abort();
    };
  }, [owner, userId, atOpening, saver, draft]);

  return {
    found,
    bringBack: async () => {
      if (!found) return;
      const taken = await takeUp(found.text);
      if (!taken) return setFound({ ...found, is: 'elsewhere' });
      if (saver.state.edits === 0) {
        bringBack(taken.text, saver, draft);
        setFound({ text: taken.text, is: 'back' });
        // Another article was begun here meanwhile, and stays: what was left is one of its own.
      } else if (await handOn(taken, userId)) window.location.assign(`/desk/articles/${taken.text.articleId}`);
    },
    dismiss: async () => {
      setFound(null);
      const taken = found?.is === 'offered' && (await takeUp(found.text));
      if (taken) await throwAway(taken);
    },
  };
}

/** A text that was left, and what became of it: another window of this browser may have been faster. */
type Found = { text: KeptText; is: 'offered' | 'back' | 'elsewhere' };

/** The browser lets go of it when the page is gone. */
function bringBack({ articleId, position, document }: KeptText, saver: Saver, draft: Draft): void {
  draft.replace(document);
  saver.resume(articleId, resumed(position));
}

/** Hands on what an editor that is open now has not saved by the time that it is gone. */
const sendWhenLeft = (text: KeptText, userId: string, signal: AbortSignal): void =>
  whenClientGone(text.position.client, signal, () => void sendLeft(text, userId));

async function sendLeft(text: KeptText, userId: string): Promise<void> {
  const taken = await takeUp(text);
  if (taken) await handOn(taken, userId);
}

/** Hands a text to the server as the editor that left it would have. False: it is kept here still. */
async function handOn({ text, letGo }: Taken, userId: string): Promise<boolean> {
  const { client, heard, version, base, sequence } = resumed(text.position);
  const save = { client, heard, version, sequence, base: base?.id ?? null, document: text.document };
  const answer = await sendToDesk(`/${text.articleId}/autosave`, save, { writer: userId }).catch(() => null);
  const isThere = answer !== null && (!('error' in answer) || !!answer.error.base);
  if (isThere) await forgetText(text);
  letGo();
  return isThere;
}
