import { ChangedList } from '@/components/record/changed-list';
import { ChangedTable } from '@/components/record/changed-table';
import { ChangedText } from '@/components/record/changed-text';
import { type Drawn, directionIn } from '@/components/record/drawn';
import { Each } from '@/components/ui/each';
import type { Words } from '@/lib/words/table';

type Props = { drawn: Drawn; words: Words };

/** A box, with what changed in its title and in what stands under it. */
export function ChangedBox({ drawn: { node, parts }, words }: Props) {
  const isNote = node.type === 'editorsNote';
  return (
    <section className={isNote ? 'editors-note' : 'fact-box'} dir={directionIn(node)}>
      {isNote && <p className="box-kind label">{words.notice["editor's note"]}</p>}
      <Each of={parts}>{(part) => <Inside drawn={part} words={words} />}</Each>
    </section>
  );
}

function Inside({ drawn, words }: Props) {
  const text = <ChangedText runs={drawn.runs} words={words} />;
  switch (drawn.node.type) {
    case 'boxTitle':
      return drawn.runs.length > 0 && <h3 className="box-title">{text}</h3>;
    case 'bulletList':
    case 'orderedList':
      return <ChangedList drawn={drawn} words={words} />;
    case 'table':
      return <ChangedTable drawn={drawn} words={words} />;
    default:
      return <p>{text}</p>;
  }
}
