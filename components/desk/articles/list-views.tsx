import { ManageViews, type ViewActions } from '@/components/desk/articles/manage-views';
import type { SavedView } from '@/lib/views/queries';

type ListViewsProps = {
  views: SavedView[];
  /** The list's own query as it is shown now. */
  query: string;
  allAddress: string;
  actions: ViewActions;
};

const chip =
  'inline-flex min-h-8 items-center rounded-full border border-rule px-3 hover:border-rule-strong hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-semibold aria-[current]:text-accent pointer-coarse:min-h-11';

/** A person's own ways of looking at the list, a link each. */
export function ListViews({ views, query, allAddress, actions }: ListViewsProps) {
  return (
    <div className="mb-4 flex flex-wrap items-start gap-2">
      {views.length > 0 && (
        <nav aria-label="Saved views">
          <ul className="flex flex-wrap gap-2">
            <li>
              <a href={allAddress} className={chip} aria-current={query === '' ? 'page' : undefined}>
                All articles
              </a>
            </li>
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={`/desk/articles?${view.query}`}
                  className={chip}
                  aria-current={view.query === query ? 'page' : undefined}
                >
                  {view.name}
                  {view.isDefault && <span className="sr-only"> (the list opens with it)</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ManageViews views={views} query={query} actions={actions} />
    </div>
  );
}
