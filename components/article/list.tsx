import { InlineText, type TextSetting } from '@/components/article/inline';
import { Each } from '@/components/ui/each';
import type { BulletList, ListItem, OrderedList } from '@/lib/body/schema';

type Props = { list: BulletList | OrderedList; setting: TextSetting };

/** A list, and lists inside it. An item of one paragraph is set without the paragraph. */
export function List({ list, setting }: Props) {
  const dir = list.attrs?.dir;
  const items = <Each of={list.content}>{(item) => <Item item={item} setting={setting} />}</Each>;
  if (list.type === 'bulletList') return <ul dir={dir}>{items}</ul>;
  const start = list.attrs?.start ?? 1;
  return (
    <ol start={start === 1 ? undefined : start} dir={dir}>
      {items}
    </ol>
  );
}

function Item({ item, setting }: { item: ListItem; setting: TextSetting }) {
  const alone = item.content.filter((node) => node.type === 'paragraph').length === 1;
  return (
    <li>
      <Each of={item.content}>
        {(node) => {
          if (node.type !== 'paragraph') return <List list={node} setting={setting} />;
          const words = <InlineText content={node.content} setting={setting} />;
          return alone ? words : <p>{words}</p>;
        }}
      </Each>
    </li>
  );
}
