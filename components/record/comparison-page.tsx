import { PageFrame } from '@/components/article/page-frame';
import { BetweenVersions } from '@/components/record/between-versions';
import { InlineComparison } from '@/components/record/inline-comparison';
import { VersionPicker } from '@/components/record/version-picker';
import { historyPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { textAt, type Version } from '@/lib/record/changes';
import { compareTexts, isUnchanged } from '@/lib/record/compare/compare';
import { summariseChange } from '@/lib/record/compare/summary';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

type Props = { article: ArticleView; versions: Version[]; from: Version; to: Version; newsroom: Newsroom };

/** What changed between two entries of an article's record. */
export function ComparisonPage({ article, versions, from, to, newsroom }: Props) {
  const { text, path, slugs } = article;
  const words = wordsFor(text.language);
  const [a, b] = [from.publication.number, to.publication.number];
  const comparison = compareTexts(textAt(versions, a)?.text ?? null, textAt(versions, b)?.text ?? null);
  const isSame = isUnchanged(comparison);
  const withoutText = [from, to].filter((version) => version.text === null);
  return (
    <PageFrame
      newsroom={newsroom}
      language={text.language}
      section={slugs.sections[text.section.id]}
      timesAt={to.publication.publishedAt}
    >
      <div className="record">
        <header className="record-head">
          <h1 className="page-title">{words.changedFrom(a, b)}</h1>
          <p className="record-article">
            <a href={path} className="underlined">
              {text.headline}
            </a>
          </p>
          {isSame || <p className="record-sentence">{summariseChange(comparison, words)}</p>}
          {withoutText.map(({ publication: { number, kind } }) => (
            <p key={number} className="record-sentence">
              {words.kindExplained[kind]} {!isSame && words.record.withoutText(number)}
            </p>
          ))}
          <BetweenVersions
            from={from.publication}
            to={to.publication}
            publications={article.publications}
            path={path}
            zone={newsroom.timeZone}
            words={words}
          />
        </header>
        {isSame && withoutText.length > 0 ? null : (
          <>
            {isSame || <Key words={words} />}
            <InlineComparison comparison={comparison} language={text.language} />
          </>
        )}
        <VersionPicker publications={article.publications} path={path} from={a} to={b} words={words} />
        <p className="label">
          <a href={historyPath(path)} className="underlined">
            {words.historyOfThisArticle}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

/** What the marks mean, for those who see them: the others are told at each. */
function Key({ words }: { words: Words }) {
  const { added, removed, reformatted } = words.record.key;
  return (
    <p className="compared-key label" aria-hidden="true">
      <ins className="inserted">{added}</ins> <del className="removed">{removed}</del>{' '}
      <span className="reformatted">{reformatted}</span>
    </p>
  );
}
