'use client';

import { useEffect, useState } from 'react';
import { forgetText, type KeptText, listTexts, resumed } from '@/components/desk/editor/saving/browser-store';
import type { Draft } from '@/components/desk/editor/saving/draft';
import { holdClient, isClientOpen } from '@/components/desk/editor/saving/open-clients';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import type { Saver } from '@/components/desk/editor/saving/saver';
import { sendToDesk } from '@/components/desk/editor/saving/send';

type Options = { owner: string; userId: string; saver: Saver; draft: Draft };

/**
 * Finds what earlier pages of this browser could not save of the article. The newest goes back on screen at once and
 * from there to the server, which merges it with whatever was saved since; older ones go straight into the history. Of
 * articles that were never saved, somebody who begins a new one is asked.
 */
export function useKeptText({ owner, userId, saver, draft }: Options) {
  const [found, setFound] = useState<KeptText | null>(null);
  const [isBack, setIsBack] = useState(false);

  useEffect(() => {
    let current = true;
    const look = async () => {
      const { article, edits } = saver.state;
      const left = await listLeft(owner, article?.id ?? null);
      const [newest, ...older] = left;
      if (!current || !newest) return;
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
    };
  }, [owner, userId, saver, draft]);

  return {
    found,
    isBack,
    bringBack: () => {
      if (!found) return;
      bringBack(found, saver, draft);
      setIsBack(true);
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

/** Texts of this article (null: of articles not made yet) whose editors are gone. */
async function listLeft(owner: string, articleId: string | null): Promise<KeptText[]> {
  const texts = await listTexts(owner);
  const ours = texts.filter((text) => (articleId ? text.articleId === articleId : text.isNew));
  const open = await Promise.all(ours.map(({ position }) => isClientOpen(position.client)));
  return ours.filter((_, place) => !open[place]);
}

/** Hands a text to the server as the editor that left it would have. */
async function sendLeft(text: KeptText, userId: string): Promise<void> {
  const { client, heard, version, base, sequence } = resumed(text.position);
  const save = { client, heard, version, sequence, base: base?.id ?? null, document: text.document };
  const answer = await sendToDesk(`/${text.articleId}/autosave`, save, { writer: userId }).catch(() => null);
  if (answer && (!('error' in answer) || answer.error.base)) await forgetText(text);
}
