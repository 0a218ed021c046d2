import type { ReactNode } from 'react';
import { PageFrame } from '@/components/article/page-frame';
import { BetweenVersions } from '@/components/record/between-versions';
import { ComparisonWays } from '@/components/record/comparison-ways';
import { InlineComparison } from '@/components/record/inline-comparison';
import { SideBySide } from '@/components/record/side-by-side';
import { historyPath } from '@/lib/articles/paths';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { textAt, type Version } from '@/lib/record/changes';
import { compareTexts, isUnchanged } from '@/lib/record/compare/compare';
import { stepsOf } from '@/lib/record/compare/steps';
import { summariseChange } from '@/lib/record/compare/summary';
import type { View } from '@/lib/record/views';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

export type ComparedProps = {
  article: ArticleView;
  versions: Version[];
  from: Version;
  to: Version;
  newsroom: Newsroom;
  view: View;
};

type Props = ComparedProps & {
  title: string;
  /** Of this very comparison, without a view. */
  address: string;
  /** Under the heading, before what changed. */
  children?: ReactNode;
  /** Ways to other comparisons. */
  foot?: ReactNode;
};

/** Two entries of an article's record side by side or as one, under whatever heading the reader came for. */
export function ComparedPage({ article, versions, from, to, newsroom, view, title, address, children, foot }: Props) {
  const { text, path, slugs } = article;
  const words = wordsFor(text.language);
  const [a, b] = [from.publication.number, to.publication.number];
  const [was, is] = [textAt(versions, a), textAt(versions, b)];
  const comparison = compareTexts(was?.text ?? null, is?.text ?? null);
  const isSame = isUnchanged(comparison);
  const steps = stepsOf(comparison);
  const isWide = view === 'side by side' && !isSame;
  const titleOf = (version: typeof was) => (version ? words.version(version.publication.number) : words.record.none);
  const titles = { from: titleOf(was), to: titleOf(is) };
  const withoutText = [...new Set([from, to])].filter((version) => version.text === null);
  return (
    <PageFrame
      newsroom={newsroom}
      language={text.language}
      section={slugs.sections[text.section.id]}
      timesAt={to.publication.publishedAt}
    >
      <div className={isWide ? 'record record-wide' : 'record'}>
        <header className="record-head">
          <h1 className="page-title">{title}</h1>
          <p className="record-article">
            <a href={path} className="underlined">
              {text.headline}
            </a>
          </p>
          {children}
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
        {a === b || (isSame && withoutText.length > 0) ? null : (
          <>
            {steps.total > 0 && <ComparisonWays address={address} view={view} total={steps.total} words={words} />}
            {isSame || <Key words={words} />}
            {isWide ? (
              <SideBySide comparison={comparison} steps={steps} language={text.language} titles={titles} />
            ) : (
              <InlineComparison comparison={comparison} language={text.language} steps={steps} />
            )}
          </>
        )}
        {foot}
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
