import { Article } from '@/components/article/article';
import { PageFrame } from '@/components/article/page-frame';
import { Citation } from '@/components/record/citation';
import type { Standing } from '@/components/record/recorded';
import { Seal } from '@/components/record/seal';
import { VersionBanner } from '@/components/record/version-banner';
import { reportPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import type { Version } from '@/lib/record/changes';
import { wordsFor } from '@/lib/words/words';

type Props = { article: ArticleView; version: Version; newsroom: Newsroom; standing: Standing };

/** The article as one entry of the record said it; an entry without text says what happened. */
export function VersionPage({ article, version: { publication, text }, newsroom, standing }: Props) {
  const language = (text ?? article.text).language;
  const words = wordsFor(language);
  const banner = <VersionBanner article={article} publication={publication} zone={newsroom.timeZone} words={words} />;
  return (
    <PageFrame
      newsroom={newsroom}
      language={language}
      section={article.slugs.sections[(text ?? article.text).section.id]}
      timesAt={publication.publishedAt}
    >
      {text ? (
        <>
          <Article
            text={text}
            slugs={article.slugs}
            zone={newsroom.timeZone}
            firstPublishedAt={article.firstPublishedAt}
            path={article.path}
            banner={banner}
          />
          <div className="article-foot">
            <p className="report-link label">
              <a href={reportPath(article.path, publication.number)} rel="nofollow" className="underlined">
                {words.report.report}
              </a>
            </p>
            <Seal publication={publication} standing={standing} zone={newsroom.timeZone} words={words} />
            <Citation article={article} text={text} publication={publication} newsroom={newsroom} />
          </div>
        </>
      ) : (
        <div className="record">
          {banner}
          <h1 className="page-title">{article.text.headline}</h1>
          <p className="record-article">{words.kindExplained[publication.kind]}</p>
          {publication.note.trim() && <p className="record-sentence note">{publication.note.trim()}</p>}
          <Seal publication={publication} standing={standing} zone={newsroom.timeZone} words={words} />
        </div>
      )}
    </PageFrame>
  );
}
