import { ChangedBlock } from '@/components/record/changed-block';
import { drawWhole } from '@/components/record/drawn';
import { drawOn } from '@/components/record/drawn-side';
import type { BlockChange } from '@/lib/record/compare/comparison';
import { partOf } from '@/lib/record/compare/facts';
import type { Side } from '@/lib/record/compare/sides';
import type { Words } from '@/lib/words/table';

type Props = { side: Side; change: BlockChange; words: Words };

/** One block as one of the two texts has it; a dash where only the other has it. */
export function SideOfChange({ side, change, words }: Props) {
  const { record } = words;
  const moved = 'moved' in change ? change.moved : undefined;
  if (change.kind === 'moved away') {
    if (side === 'to') return <Nothing words={words} />;
    return (
      <div className="change change-moved-away">
        <p className="change-label label">
          <a href={`#moved-${change.moved.id}`} className="underlined">
            {record.movedFromHere}
          </a>
        </p>
        <ChangedBlock drawn={drawWhole(change.node, 'same')} words={words} />
      </div>
    );
  }
  // What moved is read in each text where that text has it.
  const drawn = moved && side === 'from' ? null : drawOn(side, change);
  if (!drawn) return <Nothing words={words} />;
  const labels = side === 'from' ? [] : labelsOf(change, drawn, words);
  return (
    <div
      className={drawn.node.type === 'redacted' ? 'change' : `change change-${drawn.fate}`}
      id={moved && `moved-${moved.id}`}
    >
      {labels.length > 0 && <p className="change-label label">{labels.join(' · ')}</p>}
      <ChangedBlock drawn={drawn} words={words} />
    </div>
  );
}

function labelsOf(
  change: Exclude<BlockChange, { kind: 'moved away' }>,
  { was, broken }: NonNullable<ReturnType<typeof drawOn>>,
  { record }: Words,
): string[] {
  return [
    'moved' in change && change.moved && record.movedHere,
    was && record.nowA[partOf(change)],
    broken === 'split' && record.brokenUp,
    broken === 'joined' && record.joined,
  ].filter((label) => typeof label === 'string');
}

function Nothing({ words }: { words: Words }) {
  return (
    <p className="side-nothing soft label">
      <span aria-hidden="true">—</span>
      <span className="heard">{words.record.none}</span>
    </p>
  );
}
