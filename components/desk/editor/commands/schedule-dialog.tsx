'use client';

import { useRef, useState } from 'react';
import { placeOf } from '@/components/desk/editor/checklist/go-to-item';
import { ChecklistQuestion } from '@/components/desk/editor/commands/checklist-question';
import { Blocking, ChangedSentences, MinorQuestion } from '@/components/desk/editor/commands/publication-parts';
import { versionOptions } from '@/components/desk/editor/commands/publication-words';
import { usePublication } from '@/components/desk/editor/commands/use-publication';
import { WordsForm } from '@/components/desk/editor/commands/words-form';
import { useEditing, useField, useSaveState } from '@/components/desk/editor/editor-context';
import { statusLine } from '@/components/desk/editor/saving/status-line';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';
import { Notice } from '@/components/desk/ui/page-head';
import { RadioGroup } from '@/components/desk/ui/radio-group';
import type { ChecklistItem } from '@/lib/checklist/check';
import { formatTime, zoneLabel } from '@/lib/time/format';
import type { WallTime } from '@/lib/time/wall-time';

/** Seven tomorrow morning, where the newsroom is. */
function tomorrow(zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${day.format(Date.now() + 24 * 60 * 60 * 1000)}T07:00`;
}

/** When this very text is to go out by itself. */
export function ScheduleDialog({ onClose }: { onClose: () => void }) {
  const { choices } = useEditing();
  const state = useSaveState();
  const [language] = useField('language');
  const publication = usePublication();
  const [wall, setWall] = useState(() => tomorrow(choices.zone));
  const [time, setTime] = useState<WallTime | null>(null);
  const [offset, setOffset] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const goingTo = useRef<Pick<ChecklistItem, 'field' | 'href'> | null>(null);

  const schedule = async () => {
    const { readWallTime } = await import('@/lib/time/wall-time');
    const read = wall ? readWallTime(wall, choices.zone) : null;
    setTime(read);
    setProblem(undefined);
    if (!read) return setProblem('Give a day and a time.');
    if (read.exists === 'never') {
      return setProblem(
        `On that day the clocks go forward over this time. The next time there is: ${read.next.replace('T', ' ')}.`,
      );
    }
    if (read.exists === 'twice' && !offset)
      return setProblem('On that day the clocks go back: this time comes twice. Say which.');
    if (await publication.confirm('schedule', { wall, ...(read.exists === 'twice' && { offset }) })) onClose();
  };

  const go = (place: Pick<ChecklistItem, 'field' | 'href'>) => {
    goingTo.current = place;
    onClose();
  };

  return (
    <Dialog
      title="Schedule"
      description="What is on screen now goes out at this time; later changes do not."
      onClose={onClose}
      wide={publication.asks}
      focusAfter={() => (goingTo.current ? placeOf(goingTo.current) : null)}
    >
      <Blocking issues={publication.blocking} onGo={(field) => go({ field })} />
      <ChecklistQuestion warnings={publication.warnings} asked={publication.isAsked} onGo={go} />
      {publication.saved === false && (
        <Notice tone="bad" alert>
          {statusLine(state, choices.zone)}
        </Notice>
      )}
      <div className="flex flex-col gap-4">
        <TextField
          label="When"
          type="datetime-local"
          value={wall}
          onChange={(event) => {
            setWall(event.target.value);
            setTime(null);
            setOffset(null);
            setProblem(undefined);
          }}
          hint={`Times are ${choices.zone} (${zoneLabel(choices.zone, new Date())}).`}
          problem={problem}
        />
        {time?.exists === 'twice' && (
          <RadioGroup
            label="Which of the two"
            choices={time.choices.map((choice, index) => ({
              value: choice.offset,
              name: index === 0 ? 'The first' : 'The second',
              help: `${formatTime(choice.at, 'UTC', 'en')} UTC (${choice.offset})`,
            }))}
            value={offset}
            onChange={setOffset}
          />
        )}
        {publication.asks && (
          <div className="grid gap-6 sm:grid-cols-2">
            <WordsForm
              words={publication.words}
              onChange={publication.change}
              unchanged={publication.unchanged}
              versions={state.article ? versionOptions(state.article, choices.zone) : []}
              problems={publication.problems}
            />
            <ChangedSentences compared={publication.compared} language={language} />
          </div>
        )}
        <MinorQuestion doubts={publication.doubts} />
        {publication.refusal && (
          <Notice tone="bad" alert>
            {publication.refusal}
          </Notice>
        )}
      </div>
      <DialogActions>
        <Button look="quiet" onClick={onClose}>
          Not yet
        </Button>
        <Button look="primary" onClick={schedule} aria-disabled={publication.busy}>
          {confirmWords(publication.doubts.length > 0, publication.isAsked)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function confirmWords(isMinor: boolean, isAsked: boolean): string {
  if (isMinor) return 'Schedule as minor edit';
  return isAsked ? 'Schedule anyway' : 'Schedule';
}
