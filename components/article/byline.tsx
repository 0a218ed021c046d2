import { Fragment } from 'react';
import { Moment } from '@/components/ui/moment';
import { authorPath } from '@/lib/articles/paths';
import type { CurrentSlugs, PrintedByline } from '@/lib/articles/published';
import { linesOf, separatorBefore } from '@/lib/authors/byline-lines';
import { wordsFor } from '@/lib/words/words';

type Props = {
  bylines: PrintedByline[];
  slugs: CurrentSlugs['authors'];
  firstPublishedAt: Date | null;
  zone: string;
  language: string;
};

/** `By A, B and C March 4, 2021`, then a line for each other role. Without a byline the date stands alone. */
export function Byline({ bylines, slugs, firstPublishedAt, zone, language }: Props) {
  const [writers, ...others] = linesOf(bylines);
  const names = (line: PrintedByline[]) => <Names names={line} slugs={slugs} language={language} />;
  return (
    <div className="byline label">
      {(writers.names.length > 0 || firstPublishedAt) && (
        <p>
          {writers.names.length > 0 && (
            <>
              {wordsFor(language).byline.by(writers.names.length)} {names(writers.names)}{' '}
            </>
          )}
          {firstPublishedAt && <Moment at={firstPublishedAt} zone={zone} language={language} form="date" />}
        </p>
      )}
      {others.map(({ role, names: line }) => (
        <p key={role}>
          {wordsFor(language).byline[role](line.length)} {names(line)}
        </p>
      ))}
    </div>
  );
}

function Names({ names, slugs, language }: { names: PrintedByline[]; slugs: Props['slugs']; language: string }) {
  const words = wordsFor(language);
  return names.map(({ id, name }, index) => (
    <Fragment key={id}>
      {separatorBefore(index, names.length, words)}
      {slugs[id] ? (
        <a rel="author" href={authorPath(slugs[id])} className="byline-name">
          {name}
        </a>
      ) : (
        <span className="byline-name">{name}</span>
      )}
    </Fragment>
  ));
}
