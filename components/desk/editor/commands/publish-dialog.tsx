'use client';

import { type KeyboardEvent, useRef } from 'react';
import { placeOf } from '@/components/desk/editor/checklist/go-to-item';
import { ChecklistQuestion } from '@/components/desk/editor/commands/checklist-question';
import { Blocking, ChangedSentences, MinorQuestion } from '@/components/desk/editor/commands/publication-parts';
import { kindChoices, noticeOptions, versionOptions } from '@/components/desk/editor/commands/publication-words';
import { usePublication } from '@/components/desk/editor/commands/use-publication';
import { WordsForm } from '@/components/desk/editor/commands/words-form';
import { useEditing, useField, useSaveState } from '@/components/desk/editor/editor-context';
import { statusLine } from '@/components/desk/editor/saving/status-line';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextArea } from '@/components/desk/ui/field';
import { Notice } from '@/components/desk/ui/page-head';
import type { ChecklistItem } from '@/lib/checklist/check';

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** The last look before readers see it. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { choices } = useEditing();
  const state = useSaveState();
  const [language] = useField('language');
  const publication = usePublication();
  const { isFirst, isAgain, isReady, asks, compared, words, change, busy, refusal, doubts } = publication;
  const form = useRef<HTMLDivElement>(null);
  const goingTo = useRef<Pick<ChecklistItem, 'field' | 'href'> | null>(null);

  const publish = async () => {
    if (await publication.confirm(isAgain ? 'publish again' : 'publish')) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      void publish();
    }
    const choice = kindChoices[Number(event.key) - 1];
    if (!asks || !choice || isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    change({ ...words, kind: choice.value });
    form.current?.querySelector<HTMLInputElement>(`input[value="${choice.value}"]`)?.focus();
  };
  const go = (place: Pick<ChecklistItem, 'field' | 'href'>) => {
    goingTo.current = place;
    onClose();
  };

  return (
    <Dialog
      title={isAgain ? 'Publish again' : 'Publish'}
      onClose={onClose}
      onKeyDown={onKeyDown}
      wide={!isFirst}
      focusFirst={() =>
        form.current?.querySelector<HTMLElement>('input[type="radio"], textarea, [data-confirm]') ?? null
      }
      focusAfter={() => (goingTo.current ? placeOf(goingTo.current) : null)}
    >
      <div ref={form}>
        <Blocking issues={publication.blocking} onGo={(field) => go({ field })} />
        <ChecklistQuestion warnings={publication.warnings} asked={publication.isAsked} onGo={go} />
        {publication.saved === false && (
          <Notice tone="bad" alert>
            {statusLine(state, choices.zone)}
          </Notice>
        )}
        {isFirst ? (
          <p className="text-soft">Readers will see it at once, with today’s date.</p>
        ) : (
          <div className="grid gap-6 sm:grid-cols-2">
            {asks ? (
              <WordsForm
                words={words}
                onChange={change}
                unchanged={publication.unchanged}
                versions={state.article ? versionOptions(state.article, choices.zone) : []}
                notices={state.article ? noticeOptions(state.article, choices.zone) : []}
                problems={publication.problems}
              />
            ) : (
              <TextArea
                label="Note to readers"
                value={words.note}
                onChange={(event) => change({ ...words, note: event.target.value })}
                hint="Kept in the article’s history: why it is back."
              />
            )}
            <ChangedSentences compared={compared} language={language} />
          </div>
        )}
        <MinorQuestion doubts={doubts} />
        {refusal && (
          <div className="mt-4">
            <Notice tone="bad" alert>
              {refusal}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button look="quiet" onClick={onClose}>
            Not yet
          </Button>
          <Button look="primary" data-confirm onClick={publish} aria-disabled={busy || !isReady} title="Ctrl+Enter">
            {busy ? 'Publishing…' : confirmWords(doubts.length > 0, publication.isAsked)}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function confirmWords(isMinor: boolean, isAsked: boolean): string {
  if (isMinor) return 'Publish as minor edit';
  return isAsked ? 'Publish anyway' : 'Publish now';
}
