import type { ReactNode } from 'react';
import { versionPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom, Publication, PublishedText } from '@/lib/articles/published';
import { siteAddress } from '@/lib/newsroom/site-address';
import { citationText, citeNews } from '@/lib/record/citation';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = {
  article: Pick<ArticleView, 'path' | 'organisations'>;
  text: PublishedText;
  publication: Publication;
  newsroom: Newsroom;
};

/** How to cite one version so that whoever follows the citation finds these very words. */
export function Citation({ article, text, publication, newsroom }: Props) {
  const words = wordsFor(text.language);
  const { reading } = words;
  const address = siteAddress(versionPath(article.path, publication.number));
  const cited = { text, publication, organisations: article.organisations, newsroom, address };
  return (
    <details className="citation label">
      <summary>{reading.cite}</summary>
      <dl>
        <Line name={reading.permanentAddress}>{address}</Line>
        <Line name={words.recordHash}>{publication.hash}</Line>
        <Line name={reading.citedAsText} direction={directionOf(text.language)}>
          {citationText(cited, words)}
        </Line>
        <Line name={reading.citedForWikipedia}>{citeNews(cited, new Date())}</Line>
      </dl>
    </details>
  );
}

/** Something to copy: a click selects all of it. */
function Line({ name, direction = 'ltr', children }: { name: string; direction?: 'ltr' | 'rtl'; children: ReactNode }) {
  return (
    <div>
      <dt className="soft">{name}</dt>
      <dd>
        <pre dir={direction}>{children}</pre>
      </dd>
    </div>
  );
}
