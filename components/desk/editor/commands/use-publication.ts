'use client';

import { useEffect, useState } from 'react';
import { useChecklist } from '@/components/desk/editor/checklist/checklist-context';
import { type Compared, compareWithLive } from '@/components/desk/editor/commands/comparison';
import {
  missingWords,
  noWords,
  type PublicationWords,
  wordsInput,
} from '@/components/desk/editor/commands/publication-words';
import { useCommand } from '@/components/desk/editor/commands/use-command';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import type { Issue } from '@/components/desk/editor/saving/open-article';
import type { Command } from '@/lib/articles/permissions';
import type { ChecklistItem } from '@/lib/checklist/check';

type Warning = Pick<ChecklistItem, 'field' | 'href' | 'message'>;
type WordProblems = Partial<Record<keyof PublicationWords, string>>;

/**
 * What the Publish and Schedule dialogs share: on opening, what is on screen is saved, checked, and compared with what
 * readers see; on confirming, the words are checked and the command given.
 */
export function usePublication() {
  const { saver, draft, reported } = useEditing();
  const article = useOpenArticle();
  const give = useCommand();
  const [saved, setSaved] = useState<boolean | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const { items, check } = useChecklist();
  const [blocking, setBlocking] = useState<Issue[]>(() => items.filter(({ level }) => level === 'error'));
  const [warnings, setWarnings] = useState<Warning[]>(() => items.filter(({ level }) => level === 'warning'));
  /** Warnings that were put as a question, word for word: saying it again lets them pass. */
  const [asked, setAsked] = useState<string[]>([]);
  const [words, setWords] = useState(noWords);
  const [problems, setProblems] = useState<WordProblems>({});
  const [refusal, setRefusal] = useState('');
  /** Why what was called a minor edit may not be one: asked once, then it is taken at its word. */
  const [doubts, setDoubts] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [comparing, setComparing] = useState(true);

  const isFirst = !article || article.live === 'none';
  const unchanged = compared?.unchanged ?? false;
  const isAgain = article?.live === 'unpublished' || article?.live === 'retracted';
  /** Whether it must be said what changed; for what is only to come back, not until it is known to have changed. */
  const asks = !isFirst && !(isAgain && (unchanged || comparing));
  /** Before both texts are compared, nobody knows whether anything is to be asked. */
  const isReady = !(isAgain && comparing);

  useEffect(() => {
    let current = true;
    const prepare = async () => {
      const found = check();
      setBlocking(found.filter(({ level }) => level === 'error'));
      setWarnings(found.filter(({ level }) => level === 'warning'));
      const done = await saver.save();
      if (!current) return;
      setSaved(done);
      const { article: standing } = saver.state;
      if (!done || !standing || standing.live === 'none') return;
      const answer = await compareWithLive(standing.id, draft.read());
      if (current) setCompared(answer);
    };
    void prepare().finally(() => current && setComparing(false));
    return () => {
      current = false;
    };
  }, [saver, draft, check]);

  /** True once it is done. Otherwise the dialog says what is missing or why not. */
  const confirm = async (command: Command, more: object = {}): Promise<boolean> => {
    if (!isReady) return false;
    const found = check();
    const inTheWay = found.filter(({ level }) => level === 'error');
    const warned = found.filter(({ level }) => level === 'warning');
    const missing = asks ? missingWords(words, unchanged) : [];
    setBlocking(inTheWay);
    setProblems(Object.fromEntries(missing.map(({ field, message }) => [field, message])));
    setRefusal('');
    setWarnings(warned);
    if (busy || inTheWay.length || missing.length) return false;
    if (warned.some(({ message }) => !asked.includes(message))) {
      setAsked(warned.map(({ message }) => message));
      return false;
    }
    setBusy(true);
    const report = reported.open?.id ?? null;
    const answer = await give(command, {
      ...(isFirst ? {} : wordsInput(words, unchanged)),
      ...(doubts.length > 0 && { confirmedMinor: true }),
      confirmed: asked,
      report,
      ...more,
    });
    setBusy(false);
    // What is wrong with a field is shown with the way to it.
    if (!answer.done && answer.code === 'unconfirmed') {
      const minor = answer.issues.filter(({ field }) => field === 'confirmedMinor');
      const others = answer.issues.filter((issue) => !minor.includes(issue));
      setDoubts((before) => (minor.length ? minor.map(({ message }) => message) : before));
      // What the server alone knows of is put as a question at once.
      setWarnings([...warned, ...others]);
      setAsked([...asked, ...others.map(({ message }) => message)]);
    } else if (!answer.done && answer.issues.some(({ field }) => document.getElementById(fieldId(field))))
      setBlocking(answer.issues);
    else if (!answer.done) setRefusal(answer.message);
    return answer.done;
  };

  const change = (next: PublicationWords) => {
    setWords(next);
    setProblems({});
    setRefusal('');
    if (next.kind !== words.kind) setDoubts([]);
  };
  return {
    isFirst,
    isAgain,
    isReady,
    asks,
    unchanged,
    saved,
    compared,
    blocking,
    words,
    change,
    problems,
    refusal,
    doubts,
    warnings,
    isAsked: warnings.some(({ message }) => asked.includes(message)),
    busy,
    confirm,
  };
}
