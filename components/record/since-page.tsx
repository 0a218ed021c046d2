import { ComparedPage, type ComparedProps } from '@/components/record/compared-page';
import { SinceForm } from '@/components/record/since-form';
import { comparisonPath, sincePath } from '@/lib/articles/paths';
import { textAt } from '@/lib/record/changes';
import type { Since } from '@/lib/record/since';
import { viewQuery } from '@/lib/record/views';
import { formatTime } from '@/lib/time/format';
import { dayIn, type Span } from '@/lib/time/span';
import { spanInWords } from '@/lib/time/span-in-words';
import { wordsFor } from '@/lib/words/words';

type Earlier = Extract<Since, { found: 'here' }>['earlier'];
type Props = ComparedProps & { span: Span; earlier: Earlier };

/** What changed since a reader read the article: what stood then beside what stands now. */
export function SincePage({ span, earlier, ...compared }: Props) {
  const { article, newsroom } = compared;
  const { language } = article.text;
  const words = wordsFor(language);
  const then = spanInWords(span, newsroom.timeZone, language);
  return (
    <ComparedPage
      {...compared}
      title={words.reading.changedSince(then)}
      address={sincePath(article.path, span.name)}
      foot={
        <SinceForm
          path={article.path}
          first={dayIn(newsroom.timeZone, article.firstPublishedAt)}
          chosen={dayIn(newsroom.timeZone, span.start)}
          words={words}
        />
      }
    >
      <WhatStood {...compared} span={span} then={then} />
      {span.twice && (
        <p className="record-sentence">
          {words.reading.cameTwice(formatTime(span.start, newsroom.timeZone, language))}
        </p>
      )}
      {earlier.length > 0 && <EarlierThatDay {...compared} earlier={earlier} />}
    </ComparedPage>
  );
}

function WhatStood({ article, versions, from, to, span, then }: ComparedProps & { span: Span; then: string }) {
  const { reading } = wordsFor(article.text.language);
  const stood = isWithdrawn(from) ? null : textAt(versions, from.publication.number)!.publication.number;
  if (from === to) {
    return (
      <p className="record-sentence">
        {reading.nothingSince(then)} {stood !== null && reading.stillStands(stood)}
      </p>
    );
  }
  if (stood === null) return null;
  const now = isWithdrawn(to) ? null : article.number;
  return (
    <p className="record-sentence">{(span.of === 'day' ? reading.stoodAfter : reading.stoodAt)(then, stood, now)}</p>
  );
}

/** Whether nothing stood while an entry was the newest. */
function isWithdrawn({ publication: { kind } }: ComparedProps['from']): boolean {
  return kind === 'retraction' || kind === 'removal';
}

function EarlierThatDay({ article, earlier, to, newsroom, view }: ComparedProps & { earlier: Earlier }) {
  const { language } = article.text;
  const { reading } = wordsFor(language);
  return (
    <div className="record-sentence">
      <p>{reading.changedThatDay}</p>
      <ul className="version-links label">
        {earlier.map(({ number, until }) => (
          <li key={number}>
            <a
              href={comparisonPath(article.path, number, to.publication.number) + viewQuery(view)}
              className="underlined"
            >
              {reading.stoodUntil(number, formatTime(until, newsroom.timeZone, language))}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
