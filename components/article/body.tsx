import { Figure } from '@/components/article/figure';
import { headingIds } from '@/components/article/heading-ids';
import { InlineText } from '@/components/article/inline';
import { List } from '@/components/article/list';
import { Quotation } from '@/components/article/quotation';
import { DataTable } from '@/components/article/table';
import { Tombstone } from '@/components/article/tombstone';
import { Each } from '@/components/ui/each';
import type { Place } from '@/components/ui/picture';
import type { PublishedBlock } from '@/lib/body/schema';
import { wordsFor } from '@/lib/words/words';

export type BodyProps = {
  blocks: readonly PublishedBlock[];
  language: string;
  /** Opens the first paragraph: `BAKU —`. */
  dateline?: string;
  paid?: boolean;
  place?: Place;
};

type Setting = Omit<BodyProps, 'blocks' | 'dateline'> & {
  ids: Map<PublishedBlock, string>;
  tables: PublishedBlock[];
  opening: { block: PublishedBlock; dateline: string } | null;
};

/** The text of an article. This file alone decides how each kind of block is set. */
export function Body({ blocks, language, dateline = '', paid, place }: BodyProps) {
  const first = blocks.find((block) => block.type === 'paragraph');
  const setting: Setting = {
    language,
    paid,
    place,
    ids: headingIds(blocks, language),
    tables: blocks.filter((block) => block.type === 'table'),
    opening: first && dateline.trim() ? { block: first, dateline: dateline.trim() } : null,
  };
  return (
    <div className="body">
      <Each of={blocks}>{(block) => <BodyBlock block={block} setting={setting} />}</Each>
    </div>
  );
}

function BodyBlock({ block, setting }: { block: PublishedBlock; setting: Setting }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {setting.opening?.block === block && <span className="dateline">{setting.opening.dateline} — </span>}
          <InlineText content={block.content} paid={setting.paid} />
        </p>
      );
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return (
        <Heading id={setting.ids.get(block)}>
          <InlineText content={block.content} paid={setting.paid} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList':
      return <List list={block} paid={setting.paid} />;
    case 'quotation':
    case 'pullQuote':
      return <Quotation block={block} paid={setting.paid} />;
    case 'table':
      return <DataTable table={block} label={tableLabel(block, setting)} paid={setting.paid} />;
    case 'horizontalRule':
      return <hr />;
    case 'picture':
      return <Figure picture={block.attrs} size={block.attrs.size} place={setting.place} />;
    case 'redacted':
      return <Tombstone redacted={block.attrs} language={setting.language} />;
    default:
      return block satisfies never;
  }
}

function tableLabel(block: PublishedBlock, { language, tables }: Setting): string {
  const { table } = wordsFor(language);
  return tables.length > 1 ? `${table} ${tables.indexOf(block) + 1}` : table;
}
