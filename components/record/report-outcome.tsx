import { PageFrame } from '@/components/article/page-frame';
import { comparisonPath, versionPath } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import type { LiveState } from '@/lib/articles/status';
import { formatDateTime } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

/** One report, as its reader may see it. */
export type ReportShown = {
  number: number;
  headline: string;
  language: string;
  path: string | null;
  live: LiveState;
  createdAt: Date;
  outcome: 'corrected' | 'unchanged' | null;
  answer: string;
  correctedIn: number | null;
};

/** Null where a program filled in what nobody should: it is thanked like anybody. */
type Props = { report: ReportShown | null; newsroom: Newsroom };

/** What became of a report, for the reader who sent it. */
export function ReportOutcome({ report, newsroom }: Props) {
  const language = report?.language ?? newsroom.language;
  const words = wordsFor(language);
  return (
    <PageFrame newsroom={newsroom} language={language} timesAt={report?.createdAt}>
      <div className="report">
        <h1 className="page-title">{words.report.yours}</h1>
        <Outcome report={report} words={words} />
        {report && <About report={report} zone={newsroom.timeZone} words={words} />}
        {!report?.outcome && <p className="label soft">{words.report.keepAddress}</p>}
      </div>
    </PageFrame>
  );
}

function Outcome({ report, words }: { report: ReportShown | null; words: Words }) {
  const { corrected, unchanged, received } = words.report;
  if (report?.outcome === 'unchanged') return <p className="report-outcome note">{unchanged(report.answer)}</p>;
  if (!report || report.correctedIn === null) return <p className="report-outcome">{received}</p>;
  return (
    <>
      <p className="report-outcome">{corrected(report.correctedIn)}</p>
      {report.path && report.live !== 'unpublished' && (
        <p className="label">
          <a href={comparisonPath(report.path, report.number, report.correctedIn)} className="underlined">
            {words.seeWhatChanged}
          </a>
        </p>
      )}
    </>
  );
}

/** Of an article that must not be public any more, not even its headline is. */
function About({ report, zone, words }: { report: ReportShown; zone: string; words: Words }) {
  const { path, live, number, headline, createdAt, language } = report;
  return (
    <div className="report-about label">
      {path && live !== 'unpublished' ? (
        <p>
          <span className="soft">{words.report.aboutVersion(number)}</span>{' '}
          <a href={versionPath(path, number)} className="underlined">
            {headline}
          </a>
        </p>
      ) : (
        <p>{words.report.articleRemoved}</p>
      )}
      <p className="soft">{words.report.reportedOn(formatDateTime(createdAt, zone, language))}</p>
    </div>
  );
}
