'use client';

import type { EditorDialog } from '@/components/desk/editor/commands/editor-dialogs';
import { EditorStatus } from '@/components/desk/editor/commands/editor-status';
import { useCommand } from '@/components/desk/editor/commands/use-command';
import { useEditing, useOpenArticle, useRunningCommand } from '@/components/desk/editor/editor-context';
import { PresentPeople } from '@/components/desk/editor/presence/present-people';
import { Button } from '@/components/desk/ui/button';
import { StateBadge } from '@/components/desk/ui/state-badge';
import type { Command } from '@/lib/articles/permissions';

type Step = { command: Command; word: string; opens?: EditorDialog };
/** The next step of an article; the first that this person may take now stands out in the bar. */
const steps: readonly Step[] = [
  { command: 'publish', word: 'Publish', opens: 'publish' },
  { command: 'publish again', word: 'Publish again', opens: 'publish' },
  { command: 'cancel schedule', word: 'Cancel schedule' },
  { command: 'submit', word: 'Submit for review' },
  { command: 'take back', word: 'Take back' },
];
export const nextStep = (commands: readonly Command[]): Step | undefined =>
  steps.find(({ command }) => commands.includes(command));

type CommandBarProps = { commands: readonly Command[]; onOpen: (dialog: EditorDialog) => void };

/** Where the article stands, whether it is saved, and what to do next: always in sight. */
export function CommandBar({ commands, onOpen }: CommandBarProps) {
  const { saver } = useEditing();
  const article = useOpenArticle();
  const give = useCommand();
  const next = nextStep(commands);
  const busy = useRunningCommand() !== null;

  const preview = async () => {
    // Opened at once, while the browser still knows that somebody clicked.
    const tab = window.open('about:blank', `preview-${saver.id}`);
    const saved = (article && !article.canEdit) || (await saver.save());
    if (!saved) tab?.close();
    else if (tab) tab.location.replace(`/desk/articles/${saver.id}/preview`);
  };

  return (
    <div className="command-bar">
      <div className="command-state">
        {article ? (
          <StateBadge live={article.live} draftState={article.draftState} />
        ) : (
          <span className="whitespace-nowrap rounded-full bg-hover px-2 py-0.5 font-semibold text-soft text-xs">
            New
          </span>
        )}
        <EditorStatus />
        <PresentPeople />
      </div>
      <div className="flex items-center gap-2">
        {commands.includes('save') && (
          <Button onClick={() => void saver.save()} title="Ctrl+S">
            Save
          </Button>
        )}
        <Button onClick={preview}>Preview</Button>
        {next && (
          <Button
            look="primary"
            aria-disabled={busy}
            aria-haspopup={next.opens ? 'dialog' : undefined}
            onClick={() => (next.opens ? onOpen(next.opens) : void give(next.command))}
            title={next.opens ? 'Ctrl+Enter' : undefined}
          >
            {next.word}
          </Button>
        )}
      </div>
    </div>
  );
}
