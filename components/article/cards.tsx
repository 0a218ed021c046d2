import type { ReactNode } from 'react';
import type { Embed, RelatedArticle } from '@/lib/body/schema';
import type { Words } from '@/lib/words/table';

/** Another article of ours, as it was called that day. `headline`: how it is set where it came or went. */
export function RelatedCard({ card, words, headline }: { card: RelatedArticle; words: Words; headline?: ReactNode }) {
  const { path, headline: told } = card.attrs;
  return (
    <div className="related">
      <p className="label page-word">{words.blocks.readAlso}</p>
      <p className="related-headline">{path ? <a href={path}>{headline ?? told}</a> : (headline ?? told)}</p>
    </div>
  );
}

/**
 * Something published elsewhere, as a card that leads there: nothing of it is loaded from its provider, which so learns
 * of no reader who does not follow the link.
 */
export function EmbedCard({ card, words, title }: { card: Embed; words: Words; title?: ReactNode }) {
  const { provider, href, title: told, author } = card.attrs;
  const on = words.blocks.seeOn(provider);
  return (
    <figure className="embed">
      <a href={href} rel="noopener">
        {told && <span className="embed-title">{title ?? told}</span>} <span className="page-word label">{on}</span>
      </a>
      {author && <figcaption className="label">{author}</figcaption>}
    </figure>
  );
}
