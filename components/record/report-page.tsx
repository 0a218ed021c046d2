import { PageFrame } from '@/components/article/page-frame';
import { type FormShown, ReportForm } from '@/components/record/report-form';
import { comparisonPath, reportPath, versionPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom, Publication, PublishedText } from '@/lib/articles/published';
import { formatDateTime } from '@/lib/time/format';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = {
  article: ArticleView;
  /** The version that the reader saw. */
  publication: Publication;
  text: PublishedText;
  newsroom: Newsroom;
  form: FormShown;
};

/** Where a reader says what is wrong: which version they speak of, then the form. */
export function ReportPage({ article, publication, text, newsroom, form }: Props) {
  const { language, headline } = text;
  const { path, number: current, live } = article;
  const { number } = publication;
  const words = wordsFor(language);
  const when = formatDateTime(publication.publishedAt, newsroom.timeZone, language);
  const isOld = live === 'published' && number < current;
  return (
    <PageFrame
      newsroom={newsroom}
      language={language}
      section={article.slugs.sections[text.section.id]}
      timesAt={publication.publishedAt}
    >
      <div className="report">
        <h1 className="page-title">{words.report.report}</h1>
        <p className="report-of" lang={language} dir={directionOf(language)}>
          <a href={number === current ? path : versionPath(path, number)} className="underlined">
            {headline}
          </a>
        </p>
        <p className="label soft">{words.report.about(number, when)}</p>
        {isOld && (
          <p className="report-newer label">
            {words.report.newerVersion}{' '}
            <a href={comparisonPath(path, number, current)} className="underlined">
              {words.record.changesSince(number)}
            </a>
          </p>
        )}
        <ReportForm action={reportPath(path, number)} form={form} words={words.report} />
      </div>
    </PageFrame>
  );
}
