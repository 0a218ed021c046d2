import { articleMetadata } from '@/components/article/article-metadata';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { siteAddress } from '@/lib/newsroom/site-address';
import { formatDate } from '@/lib/time/format';
import { directionOf } from '@/lib/words/languages';

/** What search engines usually show before they cut: more is there, and seldom seen. */
const seen = { title: 60, description: 160 };

const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : text;
};

/** The entry in a list of search results, from what the page says of itself in its head. */
export function SearchResult({ article, newsroom }: { article: ArticleView; newsroom: Newsroom }) {
  const { title, description } = articleMetadata(article, newsroom);
  const { language } = article.text;
  const address = new URL(siteAddress(article.path));
  return (
    <section aria-label="As a search result" className="search-result" lang={language} dir={directionOf(language)}>
      <p className="search-result-site">
        <strong>{newsroom.name}</strong>
        <bdi>{[address.host, ...address.pathname.split('/').filter(Boolean)].join(' › ')}</bdi>
      </p>
      <h1>{cut(String(title), seen.title)}</h1>
      <p>
        <span className="soft">{formatDate(article.firstPublishedAt, newsroom.timeZone, language)} — </span>
        {description
          ? cut(description, seen.description)
          : 'Without a description or a standfirst, engines take a sentence of the text.'}
      </p>
    </section>
  );
}
