'use client';

import { nextStep } from '@/components/desk/editor/commands/command-bar';
import { CopyButton } from '@/components/desk/editor/commands/copy-button';
import type { EditorDialog } from '@/components/desk/editor/commands/editor-dialogs';
import { useCommand } from '@/components/desk/editor/commands/use-command';
import { useEditing, useOpenArticle, useRunningCommand } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { Button } from '@/components/desk/ui/button';
import { Notice } from '@/components/desk/ui/page-head';
import { historyPath } from '@/lib/articles/paths';
import type { Command } from '@/lib/articles/permissions';
import { formatDateTime, zoneLabel } from '@/lib/time/format';

type Other = { command: Command; word: string; opens?: EditorDialog; danger?: true };
const others: readonly Other[] = [
  { command: 'submit', word: 'Submit for review' },
  { command: 'approve', word: 'Approve' },
  { command: 'return', word: 'Return to writer', opens: 'return' },
  { command: 'schedule', word: 'Schedule', opens: 'schedule' },
  { command: 'discard changes', word: 'Discard changes', opens: 'discard changes' },
  { command: 'duplicate', word: 'Duplicate' },
  { command: 'retract', word: 'Retract', opens: 'retract', danger: true },
  { command: 'unpublish', word: 'Unpublish', opens: 'unpublish', danger: true },
  { command: 'delete draft', word: 'Delete draft', opens: 'delete draft', danger: true },
];

type StandingPanelProps = { commands: readonly Command[]; onOpen: (dialog: EditorDialog) => void };

/** Where the article stands with readers and with the desk, and whatever else can be done with it. */
export function StandingPanel({ commands, onOpen }: StandingPanelProps) {
  const { saver, choices } = useEditing();
  const article = useOpenArticle();
  const busy = useRunningCommand();
  const give = useCommand();
  const inBar = nextStep(commands)?.command;
  const offered = others.filter(
    ({ command }) => commands.includes(command) && command !== inBar && (article || command !== 'duplicate'),
  );
  const history = async () => {
    // Whoever may see only what readers see is shown the history that readers see.
    const onlyLive = article?.path && !article.canEdit && article.draftState === 'none';
    if (onlyLive) window.location.assign(historyPath(article.path!));
    else if (article?.canEdit === false || (await saver.save())) {
      window.location.assign(`/desk/articles/${saver.id}/history`);
    }
  };

  return (
    <section aria-label="Standing" className="flex flex-col gap-3">
      {article && <Standing article={article} zone={choices.zone} />}
      <div className="grid grid-cols-2 gap-1.5">
        {offered.map(({ command, word, opens, danger }) => (
          <Button
            key={command}
            look={danger ? 'danger' : 'plain'}
            className="px-2 text-[0.8125rem]"
            aria-haspopup={opens ? 'dialog' : undefined}
            aria-disabled={busy !== null}
            onClick={() => (opens ? onOpen(opens) : void give(command))}
          >
            {word}
          </Button>
        ))}
        {article && (
          <Button onClick={history} className="px-2 text-[0.8125rem]">
            History
          </Button>
        )}
      </div>
      {article?.path && article.live !== 'unpublished' && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <a href={article.path} target="_blank" rel="noreferrer" className="text-accent underline">
            View on site
          </a>
          <CopyButton text={`${choices.site}${article.path}`} className="text-accent underline">
            Copy address
          </CopyButton>
        </p>
      )}
    </section>
  );
}

function Standing({ article, zone }: { article: OpenArticle; zone: string }) {
  const { live, liveNumber, hasUnpublishedChanges, scheduled, embargoUntil, returnNote, draftState, canEdit } = article;
  const readers = {
    none: null,
    published: `Readers see version ${liveNumber}${hasUnpublishedChanges ? '; you have unpublished changes' : ''}`,
    retracted: 'Readers see that it was retracted, and why',
    unpublished: 'Readers see that it was removed',
  }[live];
  return (
    <>
      {readers && <p>{readers}</p>}
      {scheduled && (
        <p>
          Goes out {formatDateTime(new Date(scheduled.at), scheduled.zone, 'en')} (
          {zoneLabel(zone, new Date(scheduled.at))})
        </p>
      )}
      {embargoUntil && <p>Under embargo until {formatDateTime(new Date(embargoUntil), zone, 'en')}</p>}
      {returnNote && (
        <Notice tone="warn">
          <strong className="block">{draftState === 'returned' ? 'Returned to the writer' : 'From the desk'}</strong>
          <span className="whitespace-pre-line text-ink">{returnNote}</span>
        </Notice>
      )}
      {!canEdit && <p className="text-soft">{whyFixed(article)}</p>}
    </>
  );
}

function whyFixed({ draftState, commands }: OpenArticle): string {
  if (draftState === 'scheduled')
    return 'What was scheduled is what goes out. To change it, cancel the schedule first.';
  if (commands.includes('take back')) return 'The editors are reading it. Take it back to go on writing.';
  return 'You can read this article, not change it.';
}
