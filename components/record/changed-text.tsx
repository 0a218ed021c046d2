import { InlineText } from '@/components/article/inline';
import { LinkNote } from '@/components/record/link-note';
import { withoutOuterSpace } from '@/components/record/outer-space';
import { Each } from '@/components/ui/each';
import type { Run } from '@/lib/record/compare/comparison';
import type { Words } from '@/lib/words/table';

type Props = { runs: readonly Run[]; words: Words };

/** Running text with what came and went marked in it, for people who see the page and for people who hear it. */
export function ChangedText({ runs, words }: Props) {
  const marked = runs.map((run, index) => ({
    run,
    replaces: runs[index - 1]?.kind === 'removed',
    isLast: (runs[index + 1]?.kind ?? 'same') === 'same',
  }));
  return <Each of={marked}>{(one) => <ChangedRun {...one} words={words} />}</Each>;
}

type RunProps = { run: Run; replaces: boolean; isLast: boolean; words: Words };

// Between what was and what took its place, where the text has no space of its own.
const thinSpace = '\u2009';

/** One removal and the words in its place are heard as one change: only its last part says where it ends. */
function ChangedRun({ run, replaces, isLast, words }: RunProps) {
  const { before, nodes, after } = withoutOuterSpace(run.nodes);
  if (run.kind === 'same') {
    return (
      <>
        {before}
        <InlineText content={nodes} />
        {after}
      </>
    );
  }
  const Mark = run.kind === 'inserted' ? 'ins' : run.kind === 'removed' ? 'del' : 'span';
  return (
    <>
      {before || (replaces && thinSpace)}
      <Mark className={run.kind}>
        <span className="heard">{heading(run, words)} </span>
        <InlineText content={nodes} />
      </Mark>
      {run.kind === 'reformatted' && <LinkNote run={run} words={words} />}
      {isLast && <span className="heard"> {words.endOfChange} </span>}
      {after}
    </>
  );
}

function heading(run: Run, words: Words): string {
  if (run.kind === 'inserted') return words.added;
  return run.kind === 'removed' ? words.removed : words.record.formattingChanged;
}
