import { FactBox, NoteFromTheEditor } from '@/components/article/box';
import { EmbedCard, RelatedCard } from '@/components/article/cards';
import { Figure } from '@/components/article/figure';
import { Footnotes } from '@/components/article/footnotes';
import { headingIds } from '@/components/article/heading-ids';
import { InlineText, type TextSetting } from '@/components/article/inline';
import { List } from '@/components/article/list';
import { Quotation } from '@/components/article/quotation';
import { DataTable } from '@/components/article/table';
import { Tombstone } from '@/components/article/tombstone';
import { Each } from '@/components/ui/each';
import type { Place } from '@/components/ui/picture';
import { notesOf } from '@/lib/body/note-numbers';
import type { PublishedBlock } from '@/lib/body/schema';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

export type BodyProps = {
  blocks: readonly PublishedBlock[];
  language: string;
  /** Opens the first paragraph: `BAKU —`. */
  dateline?: string;
  paid?: boolean;
  place?: Place;
};

type Setting = TextSetting & {
  place: Place | undefined;
  words: Words;
  ids: Map<PublishedBlock, string>;
  tables: PublishedBlock[];
  opening: { block: PublishedBlock; dateline: string } | null;
};

/** The text of an article. This file alone decides how each kind of block is set. */
export function Body({ blocks, language, dateline = '', paid, place }: BodyProps) {
  const first = blocks.find((block) => block.type === 'paragraph');
  const words = wordsFor(language);
  const notes = { ...notesOf(blocks), name: words.blocks.note };
  const setting: Setting = {
    paid,
    place,
    words,
    notes,
    ids: headingIds(blocks, language),
    tables: blocks.filter((block) => block.type === 'table'),
    opening: first && dateline.trim() ? { block: first, dateline: dateline.trim() } : null,
  };
  return (
    <>
      <div className="body">
        <Each of={blocks}>{(block) => <BodyBlock block={block} setting={setting} />}</Each>
      </div>
      <Footnotes notes={notes} paid={paid} words={words} />
    </>
  );
}

function BodyBlock({ block, setting }: { block: PublishedBlock; setting: Setting }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir={block.attrs?.dir}>
          {setting.opening?.block === block && <span className="dateline">{setting.opening.dateline} — </span>}
          <InlineText content={block.content} setting={setting} />
        </p>
      );
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={setting.ids.get(block)} dir={block.attrs.dir}>
          <InlineText content={block.content} setting={setting} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList':
      return <List list={block} setting={setting} />;
    case 'quotation':
    case 'pullQuote':
      return <Quotation block={block} setting={setting} />;
    case 'table':
      return <DataTable table={block} label={tableLabel(block, setting)} setting={setting} />;
    case 'horizontalRule':
      return <hr />;
    case 'picture':
      return <Figure picture={block.attrs} size={block.attrs.size} place={setting.place} />;
    case 'factBox':
      return <FactBox box={block} setting={setting} words={setting.words} />;
    case 'editorsNote':
      return <NoteFromTheEditor note={block} setting={setting} words={setting.words} />;
    case 'relatedArticle':
      return <RelatedCard card={block} words={setting.words} />;
    case 'embed':
      return <EmbedCard card={block} words={setting.words} />;
    case 'redacted':
      return <Tombstone redacted={block.attrs} language={setting.words.language} />;
    default:
      return block satisfies never;
  }
}

function tableLabel(block: PublishedBlock, { words: { table }, tables }: Setting): string {
  return tables.length > 1 ? `${table} ${tables.indexOf(block) + 1}` : table;
}
