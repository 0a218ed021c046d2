import { EmbedCard, RelatedCard } from '@/components/article/cards';
import { ChangedText } from '@/components/record/changed-text';
import type { Drawn } from '@/components/record/drawn';
import { flowOf } from '@/lib/record/compare/flow';
import type { Words } from '@/lib/words/table';

/** A card that came, went or stayed: one that leads elsewhere now is another. */
export function ChangedCard({ drawn: { node, fate }, words }: { drawn: Drawn; words: Words }) {
  const marked = (text: string) => {
    const kind = fate === 'added' ? 'inserted' : fate === 'removed' ? fate : 'same';
    return <ChangedText runs={[{ kind, nodes: flowOf(text) }]} words={words} />;
  };
  if (node.type === 'relatedArticle') {
    return <RelatedCard card={node} words={words} headline={marked(node.attrs.headline)} />;
  }
  if (node.type !== 'embed') throw new Error(`A ${node.type} is no card.`);
  return <EmbedCard card={node} words={words} title={marked(node.attrs.title)} />;
}
