import { LastUpdate } from '@/components/article/last-update';
import { PageFrame } from '@/components/article/page-frame';
import { ChangedLast } from '@/components/record/changed-last';
import { Citation } from '@/components/record/citation';
import { Recorded, type Standing } from '@/components/record/recorded';
import { SinceForm } from '@/components/record/since-form';
import { VersionList } from '@/components/record/version-list';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { lastVersion, listChanges, type Version } from '@/lib/record/changes';
import { dayIn } from '@/lib/time/span';
import { wordsFor } from '@/lib/words/words';

type Props = {
  article: ArticleView;
  versions: Version[];
  newsroom: Newsroom;
  standing: Standing;
  /** Who published, by an entry's id; empty where the newsroom names nobody. */
  publishers: Record<string, string>;
};

/** The history of an article: what changed last, then everything it ever said. */
export function HistoryPage({ article, versions, newsroom, standing, publishers }: Props) {
  const { text, path, slugs } = article;
  const words = wordsFor(text.language);
  const changes = listChanges(versions);
  const setting = { changes, path, zone: newsroom.timeZone, words };
  const current = article.publications.find(({ number }) => number === article.number);
  return (
    <PageFrame
      newsroom={newsroom}
      language={text.language}
      section={slugs.sections[text.section.id]}
      timesAt={article.lastUpdateAt}
      top={<LastUpdate newsroom={newsroom} language={text.language} at={article.lastUpdateAt} />}
    >
      <div className="record">
        <header className="record-head">
          <h1 className="page-title">{words.historyOfThisArticle}</h1>
          <p className="record-article">
            <a href={path} className="underlined">
              {text.headline}
            </a>
          </p>
          <Recorded standing={standing} zone={newsroom.timeZone} words={words} />
        </header>
        <ChangedLast {...setting} />
        <section aria-labelledby="since">
          <h2 id="since" className="record-heading">
            {words.reading.sinceQuestion}
          </h2>
          <SinceForm path={path} first={dayIn(newsroom.timeZone, article.firstPublishedAt)} words={words} />
        </section>
        <section aria-labelledby="versions">
          <h2 id="versions" className="record-heading">
            {words.versions(lastVersion(article.publications))}
          </h2>
          <VersionList
            {...setting}
            current={article.live === 'published' ? article.number : null}
            publishers={publishers}
          />
        </section>
        {current && <Citation article={article} text={text} publication={current} newsroom={newsroom} />}
      </div>
    </PageFrame>
  );
}
