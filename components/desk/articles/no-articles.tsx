import { ButtonLink } from '@/components/desk/ui/button';
import { Empty } from '@/components/desk/ui/page-head';

/** An empty list: nothing written yet, or nothing under these filters. */
export function NoArticles({ isFiltered, allAddress }: { isFiltered: boolean; allAddress: string }) {
  if (isFiltered) {
    return (
      <Empty>
        <p className="text-ink">No article is like that.</p>
        <p className="mt-1">
          Try fewer words or another state, or{' '}
          <a href={allAddress} className="text-accent underline">
            show all of them
          </a>
          .
        </p>
      </Empty>
    );
  }
  return (
    <Empty>
      <p className="font-display font-semibold text-2xl text-ink">Nothing written yet</p>
      <p className="mx-auto mt-2 mb-5 max-w-md text-pretty">
        Articles stand here from their first saved word, with where they are: draft, in review, approved, published.
        Everyone sees what is theirs to see.
      </p>
      <ButtonLink look="primary" href="/desk/articles/new">
        Write the first article
      </ButtonLink>
    </Empty>
  );
}
