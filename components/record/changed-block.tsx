import { Tombstone } from '@/components/article/tombstone';
import { ChangedBox } from '@/components/record/changed-box';
import { ChangedCard } from '@/components/record/changed-card';
import { ChangedList } from '@/components/record/changed-list';
import { ChangedPicture } from '@/components/record/changed-picture';
import { ChangedQuotation } from '@/components/record/changed-quotation';
import { ChangedTable } from '@/components/record/changed-table';
import { ChangedText } from '@/components/record/changed-text';
import { type Drawn, directionIn } from '@/components/record/drawn';
import type { Place } from '@/components/ui/picture';
import type { Words } from '@/lib/words/table';

export type ChangedBlockProps = { drawn: Drawn; words: Words; place?: Place };

/** One block of a comparison, set as articles set it, with its changes marked inside. */
export function ChangedBlock({ drawn, words, place }: ChangedBlockProps) {
  const { node, fate, runs } = drawn;
  const text = <ChangedText runs={runs} words={words} />;
  switch (node.type) {
    case 'heading': {
      const Heading = node.attrs.level === 2 ? 'h2' : 'h3';
      return <Heading dir={directionIn(node)}>{text}</Heading>;
    }
    case 'bulletList':
    case 'orderedList':
      return <ChangedList drawn={drawn} words={words} />;
    case 'quotation':
    case 'pullQuote':
      return <ChangedQuotation drawn={drawn} words={words} />;
    case 'table':
      return <ChangedTable drawn={drawn} words={words} />;
    case 'picture':
      return <ChangedPicture change={pictureChange(drawn)} size={node.attrs.size} words={words} place={place} />;
    case 'horizontalRule':
      return fate === 'same' ? <hr /> : <p className={fate === 'added' ? 'inserted' : 'removed'}>* * *</p>;
    case 'factBox':
    case 'editorsNote':
      return <ChangedBox drawn={drawn} words={words} />;
    case 'relatedArticle':
    case 'embed':
      return <ChangedCard drawn={drawn} words={words} />;
    case 'redacted':
      return <Tombstone redacted={node.attrs} language={words.language} />;
    default:
      return <p dir={directionIn(node)}>{text}</p>;
  }
}

function pictureChange({ node, fate, picture }: Drawn) {
  if (picture) return picture;
  if (node.type !== 'picture') throw new Error(`A ${node.type} is not a picture.`);
  if (fate === 'added') return { kind: 'added', to: node.attrs } as const;
  return fate === 'removed'
    ? ({ kind: 'removed', from: node.attrs } as const)
    : ({ kind: 'same', to: node.attrs } as const);
}
