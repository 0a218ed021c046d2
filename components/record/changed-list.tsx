import { ChangedText } from '@/components/record/changed-text';
import { type Drawn, directionIn } from '@/components/record/drawn';
import { Each } from '@/components/ui/each';
import type { Words } from '@/lib/words/table';

type Props = { drawn: Drawn; words: Words };

/** A list whose items came, went or changed, the later list's numbering kept. */
export function ChangedList({ drawn: { node, parts }, words }: Props) {
  const items = <Each of={parts}>{(item) => <Item item={item} words={words} />}</Each>;
  if (node.type !== 'orderedList') return <ul dir={directionIn(node)}>{items}</ul>;
  const start = node.attrs?.start ?? 1;
  return (
    <ol start={start === 1 ? undefined : start} dir={directionIn(node)}>
      {items}
    </ol>
  );
}

function Item({ item, words }: { item: Drawn; words: Words }) {
  const isAlone = item.parts.filter(({ node }) => node.type === 'paragraph').length === 1;
  return (
    <li>
      <Each of={item.parts}>
        {(part) => {
          if (part.node.type !== 'paragraph') return <ChangedList drawn={part} words={words} />;
          const text = <ChangedText runs={part.runs} words={words} />;
          return isAlone ? text : <p>{text}</p>;
        }}
      </Each>
    </li>
  );
}
