import { InlineText, type TextSetting, textOf } from '@/components/article/inline';
import { List } from '@/components/article/list';
import { DataTable } from '@/components/article/table';
import { Each } from '@/components/ui/each';
import type { BoxBlock, EditorsNote, FactBox as FactBoxBlock } from '@/lib/body/schema';
import type { Words } from '@/lib/words/table';

type Setting = { setting: TextSetting; words: Words };

/** Facts set apart from the running text, under their title. */
export function FactBox({ box, ...rest }: { box: FactBoxBlock } & Setting) {
  const title = textOf(box.content.find((node) => node.type === 'boxTitle')?.content).trim();
  return (
    <section className="fact-box" dir={box.attrs?.dir}>
      {title && <h2 className="box-title">{title}</h2>}
      <Inside blocks={box.content.filter((node) => node.type !== 'boxTitle')} {...rest} />
    </section>
  );
}

/** The newsroom speaking of the article; the page says so in words. */
export function NoteFromTheEditor({ note, ...rest }: { note: EditorsNote } & Setting) {
  return (
    <div className="editors-note" role="note" dir={note.attrs?.dir}>
      <p className="box-kind label page-word">{rest.words.notice["editor's note"]}</p>
      <Inside blocks={note.content} {...rest} />
    </div>
  );
}

function Inside({ blocks, setting, words }: { blocks: BoxBlock[] } & Setting) {
  return (
    <Each of={blocks}>
      {(block) => {
        switch (block.type) {
          case 'paragraph':
            return (
              <p>
                <InlineText content={block.content} setting={setting} />
              </p>
            );
          case 'bulletList':
          case 'orderedList':
            return <List list={block} setting={setting} />;
          case 'table':
            return <DataTable table={block} label={words.table} setting={setting} />;
          default:
            return block satisfies never;
        }
      }}
    </Each>
  );
}
