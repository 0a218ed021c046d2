'use client';

import { useCallback } from 'react';
import { useEditing } from '@/components/desk/editor/editor-context';
import type { Command } from '@/lib/articles/permissions';

export type Given =
  | { done: true }
  | { done: false; code?: string; message: string; issues: { field: string; message: string }[] };

const replacing: readonly Command[] = ['discard changes', 'restore'];

/** Gives commands to the open article; what is on screen is saved first. Says what was refused, and why. */
export function useCommand(): (command: Command, input?: object) => Promise<Given> {
  const { saver, draft } = useEditing();
  return useCallback(
    async (command, input) => {
      const opened = saver.id;
      const answer = await saver.command(command.replaceAll(' ', '-'), input);
      if (!answer) return { done: false, message: 'The text could not be saved, so nothing was done.', issues: [] };
      if ('error' in answer) {
        const { code, message, issues = [] } = answer.error;
        return { done: false, code, message, issues };
      }
      const { article } = answer;
      if (!article) window.location.assign('/desk/articles');
      else if (article.id !== opened) window.location.assign(`/desk/articles/${article.id}`);
      else if (replacing.includes(command)) {
        draft.replace(article.document);
        saver.replaced(article);
      }
      return { done: true };
    },
    [saver, draft],
  );
}
