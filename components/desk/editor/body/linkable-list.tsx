import type { LinkableSearch } from '@/components/desk/editor/body/use-linkable';
import { Moment } from '@/components/ui/moment';
import type { Linkable } from '@/lib/articles/linkable';

type Props = { search: LinkableSearch; zone: string; onChoose: (article: Linkable) => void };

/** Our own articles that answer to what was typed, each a button. */
export function LinkableList({ search: { found, problem }, zone, onChoose }: Props) {
  return (
    <>
      <p role="status" className="sr-only">
        {found && `${found.length} of our own articles found`}
      </p>
      {problem && (
        <p role="alert" className="mt-3 text-bad">
          {problem}
        </p>
      )}
      {found?.length === 0 && <p className="mt-3 text-soft">None of our headlines says that.</p>}
      {found && found.length > 0 && (
        <ul aria-label="Our own articles" className="mt-3 divide-y divide-rule border-rule border-y">
          {found.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                onClick={() => onChoose(article)}
                className="block w-full px-1 py-2 text-start hover:bg-hover"
              >
                <span className="block font-medium" dir="auto">
                  {article.headline}
                </span>{' '}
                <span className="block text-soft text-xs">
                  {article.section} ·{' '}
                  <Moment at={new Date(article.publishedAt)} zone={zone} language="en" form="date" />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
