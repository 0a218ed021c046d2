'use client';

import { useEffect, useState } from 'react';
import {
  forgetText,
  isHandedOn,
  type KeptText,
  type LastSaves,
  listTexts,
  resumed,
} from '@/components/desk/editor/saving/browser-store';
import type { Draft } from '@/components/desk/editor/saving/draft';
import { holdClient, isClientOpen, whenClientGone } from '@/components/desk/editor/saving/open-clients';
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
  const [found, setFound] = useState<KeptText | null>(null);
  const [isBack, setIsBack] = useState(false);
  // The page may be refreshed, and looks only once.
  const [atOpening] = useState(lastSaves);

  useEffect(() => {
    let current = true;
    const closing = new AbortController();
    const look = async () => {
      const { article, edits } = saver.state;
      const texts = await listTextsOf(owner, article?.id ?? null);
      if (!current) return;
      const left = texts.left.filter((text) => !isHandedOn(text, atOpening));
      for (const text of texts.left) if (!left.includes(text)) void forgetText(text);
      const [newest, ...older] = left;
      if (article) for (const text of texts.open) sendWhenLeft(text, userId, closing.signal);
      if (!newest) return;
      if (!article) return setFound(newest);
      // Whoever began to type meanwhile goes on: what was left is merged by the server, and comes with the next answer.
      const hasTyped = saver.state.edits !== edits;
      for (const text of hasTyped ? left : older) void sendLeft(text, userId);
      if (hasTyped) return;
      if (isSameDocument(newest.document, draft.read())) return void forgetText(newest);
      setFound(newest);
      setIsBack(true);
      bringBack(newest, saver, draft);
    };
    void look();
    return () => {
      current = false;
      closing.abort();
    };
  }, [owner, userId, atOpening, saver, draft]);

  return {
    found,
    isBack,
    bringBack: async () => {
      if (!found) return;
      if (saver.state.edits === 0) {
        bringBack(found, saver, draft);
        setIsBack(true);
        // Another article was begun here meanwhile, and stays: what was left is one of its own.
      } else if (await sendLeft(found, userId)) window.location.assign(`/desk/articles/${found.articleId}`);
    },
    dismiss: () => {
      if (found && !isBack) void forgetText(found);
      setFound(null);
    },
  };
}

function bringBack({ articleId, position, document }: KeptText, saver: Saver, draft: Draft): void {
  // For as long as this page is there: no other takes up the same text.
  holdClient(position.client);
  draft.replace(document);
  saver.resume(articleId, resumed(position));
}

type Texts = { left: KeptText[]; open: KeptText[] };

/** Texts of this article (null: of articles not made yet) whose editors are gone, and those of open ones. */
async function listTextsOf(owner: string, articleId: string | null): Promise<Texts> {
  const texts = await listTexts(owner);
  const ours = texts.filter((text) => (articleId ? text.articleId === articleId : text.isNew));
  const isOpen = await Promise.all(ours.map(({ position }) => isClientOpen(position.client)));
  return { left: ours.filter((_, place) => !isOpen[place]), open: ours.filter((_, place) => isOpen[place]) };
}

/** Hands on what an editor that is open now has not saved by the time that it is gone. */
function sendWhenLeft({ owner, articleId, position: { client } }: KeptText, userId: string, signal: AbortSignal): void {
  whenClientGone(client, signal, () => {
    void listTextsOf(owner, articleId).then(({ left }) => {
      const text = left.find(({ position }) => position.client === client);
      if (text) void sendLeft(text, userId);
    });
  });
}

/** Hands a text to the server as the editor that left it would have. False: it is kept here still. */
async function sendLeft(text: KeptText, userId: string): Promise<boolean> {
  const { client, heard, version, base, sequence } = resumed(text.position);
  const save = { client, heard, version, sequence, base: base?.id ?? null, document: text.document };
  const answer = await sendToDesk(`/${text.articleId}/autosave`, save, { writer: userId }).catch(() => null);
  if (!answer || ('error' in answer && !answer.error.base)) return false;
  await forgetText(text);
  return true;
}
