import { clsx } from 'clsx';
import { useEditing } from '@/components/desk/editor/editor-context';
import { LineToggle } from '@/components/desk/history/line-toggle';
import { reasonWords } from '@/components/desk/history/revision-groups';
import type { RevisionLine } from '@/components/desk/history/use-revision-lines';
import { formatSecond } from '@/lib/time/format';
import { formatNear } from '@/lib/time/near';

type RevisionChoiceProps = {
  lines: readonly RevisionLine[];
  from: number | null;
  to: number;
  onFrom: (number: number) => void;
  onTo: (number: number) => void;
  onToggle: (line: RevisionLine) => void;
};

/** The saved states, newest first, any two to be chosen. */
export function RevisionChoice({ lines, from, to, onFrom, onTo, onToggle }: RevisionChoiceProps) {
  const { choices } = useEditing();
  const sides = [
    { side: 'From', chosen: from, choose: onFrom },
    { side: 'To', chosen: to, choose: onTo },
  ];
  return (
    <div className="revision-choice">
      <table className="w-full text-start">
        <caption className="sr-only">Saved states, the newest first</caption>
        <thead>
          <tr className="text-soft text-xs [&>th]:pe-2 [&>th]:pb-1 [&>th]:text-start [&>th]:font-semibold">
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Saved</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number} className="border-rule border-t align-top [&>td]:py-1.5 [&>td]:pe-2">
              {sides.map(({ side, chosen, choose }) => (
                <td key={side}>
                  <input
                    type="radio"
                    name={`revision-${side}`}
                    checked={line.number === chosen}
                    onChange={() => choose(line.number)}
                    aria-label={`${side} revision ${line.number}`}
                    className="size-4"
                  />
                </td>
              ))}
              <td className={clsx('w-full', line.isWithin && 'ps-4')}>
                <span className="tabular-nums">
                  {line.isWithin
                    ? formatSecond(line.at, choices.zone, 'en')
                    : formatNear(line.at, choices.zone, new Date())}
                </span>{' '}
                <span className="text-soft">
                  {reasonWords(line)}, {line.by}
                </span>{' '}
                <LineToggle line={line} onToggle={onToggle} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
