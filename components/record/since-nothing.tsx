import { PageFrame } from '@/components/article/page-frame';
import { SinceForm } from '@/components/record/since-form';
import { historyPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import type { Since } from '@/lib/record/since';
import { formatDateTime } from '@/lib/time/format';
import { dayIn, type Span } from '@/lib/time/span';
import { spanInWords } from '@/lib/time/span-in-words';
import { wordsFor } from '@/lib/words/words';

export type Reason = { found: 'no date' } | (Exclude<Since, { found: 'here' }> & { span: Span });
type Props = { article: ArticleView; newsroom: Newsroom; reason: Reason };

/** Instead of a comparison with what stood at a moment: why there is none, and the form to name another. */
export function SinceNothing({ article, newsroom, reason }: Props) {
  const { path, text, slugs } = article;
  const words = wordsFor(text.language);
  return (
    <PageFrame newsroom={newsroom} language={text.language} section={slugs.sections[text.section.id]}>
      <div className="record">
        <header className="record-head">
          <h1 className="page-title">{words.reading.nothingToCompare}</h1>
          <p className="record-article">
            <a href={path} className="underlined">
              {text.headline}
            </a>
          </p>
          <p className="record-sentence">{sentence(reason, newsroom.timeZone, text.language)}</p>
        </header>
        <SinceForm path={path} first={dayIn(newsroom.timeZone, article.firstPublishedAt)} words={words} />
        <p className="label">
          <a href={historyPath(path)} className="underlined">
            {words.historyOfThisArticle}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

function sentence(reason: Reason, zone: string, language: string): string {
  const { reading } = wordsFor(language);
  if (reason.found === 'no date') return reading.notADate;
  const then = spanInWords(reason.span, zone, language);
  if (reason.found === 'not yet come') return reading.notYetCome(then);
  return reading.notYetPublished(then, formatDateTime(reason.first.publishedAt, zone, language));
}
