import { ChangedBlock } from '@/components/record/changed-block';
import { draw, drawWhole } from '@/components/record/drawn';
import { Step } from '@/components/record/step';
import { firstChanges, type Stretch, stretchesOf } from '@/components/record/stretches';
import { Each } from '@/components/ui/each';
import type { Place } from '@/components/ui/picture';
import type { PublishedBlock } from '@/lib/body/schema';
import type { BlockChange } from '@/lib/record/compare/comparison';
import { partOf } from '@/lib/record/compare/facts';
import { plainOfNode } from '@/lib/record/compare/nodes';
import type { Steps } from '@/lib/record/compare/steps';
import type { Words } from '@/lib/words/table';

type Setting = { words: Words; place?: Place; anchors: string; steps?: Steps };
type Props = Setting & { changes: readonly BlockChange[]; most?: number };

/** The bodies of two texts as one. With `most`, only so many changes and nothing of what stayed. */
export function ComparisonBody({ changes, most, ...setting }: Props) {
  const stretches = most === undefined ? stretchesOf(changes) : firstChanges(changes, most).shown;
  return (
    <div className="body compared">
      <Each of={stretches}>
        {(stretch) => <StretchOfText stretch={stretch} isBrief={most !== undefined} {...setting} />}
      </Each>
    </div>
  );
}

function StretchOfText({ stretch, isBrief, ...setting }: { stretch: Stretch; isBrief: boolean } & Setting) {
  if (stretch.as === 'change') {
    const { steps, words } = setting;
    return (
      <Step number={steps?.numberOf(stretch.change)} total={steps?.total ?? 0} words={words}>
        <Change change={stretch.change} {...setting} />
      </Step>
    );
  }
  if (stretch.as === 'context') return <Unchanged block={stretch.block} {...setting} />;
  if (isBrief) return <p className="left-out" aria-hidden="true" />;
  return (
    <details className="folded">
      <summary className="label">{setting.words.unchangedParagraphs(stretch.blocks.length)}</summary>
      <Each of={stretch.blocks}>{(block) => <Unchanged block={block} {...setting} />}</Each>
    </details>
  );
}

function Unchanged({ block, words, place }: { block: PublishedBlock } & Setting) {
  return <ChangedBlock drawn={drawWhole(block, 'same')} words={words} place={place} />;
}

function Change({ change, words, place, anchors }: { change: BlockChange } & Setting) {
  const { record } = words;
  if (change.kind === 'moved away') {
    return (
      <div className="change change-moved-away">
        <p className="change-label label">
          <a href={`#${anchors}${change.moved.id}`} className="underlined">
            {record.movedFromHere}
          </a>
        </p>
        <p className="soft left-behind">{plainOfNode(change.node)}</p>
      </div>
    );
  }
  const drawn = draw(change);
  const moved = 'moved' in change ? change.moved : undefined;
  const labels = [
    moved && record.movedHere,
    drawn.was && record.nowA[partOf(change)],
    drawn.broken === 'split' && record.brokenUp,
    drawn.broken === 'joined' && record.joined,
  ].filter(Boolean);
  return (
    <div
      className={drawn.node.type === 'redacted' ? 'change' : `change change-${drawn.fate}`}
      id={moved && `${anchors}${moved.id}`}
    >
      {labels.length > 0 && <p className="change-label label">{labels.join(' · ')}</p>}
      <ChangedBlock drawn={drawn} words={words} place={place} />
    </div>
  );
}
