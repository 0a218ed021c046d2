import { inForce, whatChanged } from '@/lib/articles/notices';
import { authorPath, historyPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { retractionOf } from '@/lib/articles/retraction';
import { linesOf } from '@/lib/authors/byline-lines';
import { socialPath } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

/** What search engines are told of an article: no more than its page shows. */
export function newsArticle(article: ArticleView, newsroom: Newsroom): object {
  const { text, slugs, organisations, path } = article;
  const retracted = retractionOf(article) !== null;
  const [writers] = linesOf(text.bylines);
  const publisher = { '@type': 'NewsMediaOrganization', name: newsroom.name, url: siteAddress('/') };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: retracted ? `${wordsFor(text.language).retracted}: ${text.headline}` : text.headline,
    description: retracted ? undefined : text.description || text.standfirst || undefined,
    image: text.leadImage && !retracted ? [siteAddress(socialPath(text.leadImage.sha256))] : undefined,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.lastUpdateAt.toISOString(),
    inLanguage: text.language,
    articleSection: text.section.name,
    isAccessibleForFree: true,
    mainEntityOfPage: siteAddress(path),
    correction: correctionsOf(article),
    author: writers.names.length
      ? writers.names.map(({ id, name }) => ({
          '@type': organisations.includes(id) ? 'Organization' : 'Person',
          name,
          url: slugs.authors[id] ? siteAddress(authorPath(slugs.authors[id])) : undefined,
        }))
      : publisher,
    publisher,
  };
}

/** What was corrected, clarified or retracted, newest first; of a retracted article the retraction alone. */
function correctionsOf(article: ArticleView): object[] | undefined {
  const { path, publications } = article;
  const retraction = retractionOf(article);
  const owned = retraction
    ? [retraction]
    : inForce(publications).filter(({ kind }) => kind === 'correction' || kind === 'clarification');
  const comments = owned.map((publication) => ({
    '@type': 'CorrectionComment',
    text: publication.note.trim(),
    datePublished: publication.publishedAt.toISOString(),
    url: siteAddress((retraction ? null : whatChanged(path, publication, publications)) ?? historyPath(path)),
  }));
  return comments.length > 0 ? comments : undefined;
}
