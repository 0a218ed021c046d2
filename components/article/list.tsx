import { InlineText } from '@/components/article/inline';
import { Each } from '@/components/ui/each';
import type { BulletList, ListItem, OrderedList } from '@/lib/body/schema';

type Props = { list: BulletList | OrderedList; paid?: boolean };

/** A list, and lists inside it. An item of one paragraph is set without the paragraph. */
export function List({ list, paid }: Props) {
  const items = <Each of={list.content}>{(item) => <Item item={item} paid={paid} />}</Each>;
  if (list.type === 'bulletList') return <ul>{items}</ul>;
  const start = list.attrs?.start ?? 1;
  return <ol start={start === 1 ? undefined : start}>{items}</ol>;
}

function Item({ item, paid }: { item: ListItem; paid?: boolean }) {
  const alone = item.content.filter((node) => node.type === 'paragraph').length === 1;
  return (
    <li>
      <Each of={item.content}>
        {(node) => {
          if (node.type !== 'paragraph') return <List list={node} paid={paid} />;
          const words = <InlineText content={node.content} paid={paid} />;
          return alone ? words : <p>{words}</p>;
        }}
      </Each>
    </li>
  );
}
