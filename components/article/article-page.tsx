import { Article } from '@/components/article/article';
import { JsonLd } from '@/components/article/json-ld';
import { LastUpdate } from '@/components/article/last-update';
import { MoreFromSection } from '@/components/article/more-from-section';
import { PageFrame } from '@/components/article/page-frame';
import { Share } from '@/components/article/share';
import { newsArticle } from '@/components/article/structured-data';
import { Topics } from '@/components/article/topics';
import { historyPath, reportPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { retractionOf } from '@/lib/articles/retraction';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

type Props = { article: ArticleView; newsroom: Newsroom };

/** The page of an article, from *Last update* to the footer. */
export function ArticlePage({ article, newsroom }: Props) {
  const { text, slugs, path } = article;
  const words = wordsFor(text.language);
  const section = slugs.sections[text.section.id];
  const retraction = retractionOf(article);
  return (
    <PageFrame
      newsroom={newsroom}
      language={text.language}
      section={section}
      timesAt={article.lastUpdateAt}
      top={<LastUpdate newsroom={newsroom} language={text.language} at={article.lastUpdateAt} article={article} />}
    >
      <Article
        text={text}
        slugs={slugs}
        zone={newsroom.timeZone}
        firstPublishedAt={article.firstPublishedAt}
        path={path}
        publications={article.publications}
        noticesAt={newsroom.noticePosition}
        retraction={retraction}
      />
      <div className="article-foot">
        <p className="print-only label">{siteAddress(path)}</p>
        {retraction ? (
          <p className="label">
            <a href={historyPath(path)} className="underlined">
              {words.readRetracted}
            </a>
          </p>
        ) : (
          <>
            <Topics topics={text.topics} slugs={slugs.topics} words={words} />
            <Share address={siteAddress(path)} headline={text.headline} words={words} />
          </>
        )}
        <p className="report-link label">
          <a href={reportPath(path, article.number)} rel="nofollow" className="underlined">
            {words.report.report}
          </a>
        </p>
      </div>
      <MoreFromSection article={article} newsroom={newsroom} words={words} />
      <JsonLd data={newsArticle(article, newsroom)} />
    </PageFrame>
  );
}
