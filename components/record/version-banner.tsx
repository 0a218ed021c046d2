import { Moment } from '@/components/ui/moment';
import { comparisonPath, historyPath, versionPath } from '@/lib/articles/paths';
import type { ArticleView, Publication } from '@/lib/articles/published';
import { lastVersion } from '@/lib/record/changes';
import { publicationKinds } from '@/lib/record/kinds';
import { formatDateTime } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

type Props = { article: ArticleView; publication: Publication; zone: string; words: Words };

/** Above an old version: that it is one, of how many, and the way to what stands now. */
export function VersionBanner({ article, publication, zone, words }: Props) {
  const { path, publications, number: current } = article;
  const { number, publishedAt, kind } = publication;
  const total = lastVersion(publications);
  const { hasText } = publicationKinds[kind];
  const isOld = hasText && article.live === 'published' && number < current;
  const when = formatDateTime(publishedAt, zone, words.language);
  return (
    <aside className="version-banner" aria-label={hasText ? words.versionOf(number, total) : words.kind[kind]}>
      <p className="version-banner-line">
        {hasText ? (
          <>
            <strong>{words.asPublished(number, total, when)}</strong>
            {isOld && (
              <>
                {': '}
                <a href={path} className="underlined">
                  {words.readCurrent}
                </a>
              </>
            )}
          </>
        ) : (
          <>
            <strong>{words.kind[kind]}</strong> <Moment at={publishedAt} zone={zone} language={words.language} />
          </>
        )}
      </p>
      {article.live === 'retracted' && kind !== 'retraction' && <p>{words.kindExplained.retraction}</p>}
      <ul className="version-links label">
        {isOld || <Link to={path}>{words.record.articleNow}</Link>}
        {isOld && <Link to={comparisonPath(path, number, current)}>{words.record.changesSince(number)}</Link>}
        <Link to={historyPath(path)}>{words.historyOfThisArticle}</Link>
      </ul>
      <Steps path={path} publications={publications} number={number} words={words} />
    </aside>
  );
}

type StepsProps = { path: string; publications: readonly Publication[]; number: number; words: Words };

function Steps({ path, publications, number, words }: StepsProps) {
  const numbers = publications.filter(({ kind }) => publicationKinds[kind].hasText).map((one) => one.number);
  const previous = numbers.filter((one) => one < number).sort((a, b) => b - a)[0];
  const next = numbers.filter((one) => one > number).sort((a, b) => a - b)[0];
  if (!previous && !next) return null;
  return (
    <nav className="version-steps label" aria-label={words.record.versionsOfThisArticle}>
      {previous && (
        <a rel="prev" href={versionPath(path, previous)} className="underlined">
          {words.record.previousVersion}
        </a>
      )}
      {next && (
        <a rel="next" href={versionPath(path, next)} className="underlined">
          {words.record.nextVersion}
        </a>
      )}
    </nav>
  );
}

function Link({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <a href={to} className="underlined">
        {children}
      </a>
    </li>
  );
}
