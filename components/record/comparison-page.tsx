import { ComparedPage, type ComparedProps } from '@/components/record/compared-page';
import { VersionPicker } from '@/components/record/version-picker';
import { comparisonPath } from '@/lib/articles/paths';
import { wordsFor } from '@/lib/words/words';

/** What changed between two entries of an article's record. */
export function ComparisonPage(props: ComparedProps) {
  const { article, from, to, view } = props;
  const words = wordsFor(article.text.language);
  const [a, b] = [from.publication.number, to.publication.number];
  return (
    <ComparedPage
      {...props}
      title={words.changedFrom(a, b)}
      address={comparisonPath(article.path, a, b)}
      foot={
        <VersionPicker
          publications={article.publications}
          path={article.path}
          from={a}
          to={b}
          view={view}
          words={words}
        />
      }
    />
  );
}
