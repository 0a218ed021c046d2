import { useEditing } from '@/components/desk/editor/editor-context';
import { type RevisionGroup, reasonWords } from '@/components/desk/history/revision-groups';
import { formatNear } from '@/lib/time/near';

type RevisionChoiceProps = {
  groups: readonly RevisionGroup[];
  from: number | null;
  to: number;
  onFrom: (number: number) => void;
  onTo: (number: number) => void;
};

/** The saved states, newest first, any two to be chosen. */
export function RevisionChoice({ groups, from, to, onFrom, onTo }: RevisionChoiceProps) {
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
          {groups.map((group) => (
            <tr key={group.number} className="border-rule border-t align-top [&>td]:py-1.5 [&>td]:pe-2">
              {sides.map(({ side, chosen, choose }) => (
                <td key={side}>
                  <input
                    type="radio"
                    name={`revision-${side}`}
                    checked={group.number === chosen}
                    onChange={() => choose(group.number)}
                    aria-label={`${side} revision ${group.number}`}
                    className="size-4"
                  />
                </td>
              ))}
              <td className="w-full">
                <span className="tabular-nums">{formatNear(group.at, choices.zone, new Date())}</span>{' '}
                <span className="text-soft">
                  {reasonWords(group)}, {group.by}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
