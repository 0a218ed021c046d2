import { ButtonLink } from '@/components/desk/ui/button';

type PagesProps = { page: number; pages: number; address: (page: number) => string; oldestFirst?: boolean };

/** The way through a list that does not fit one page, newest first unless told otherwise. */
export function Pages({ page, pages, address, oldestFirst = false }: PagesProps) {
  if (pages <= 1) return null;
  const [back, on] = oldestFirst ? ['Older', 'Newer'] : ['Newer', 'Older'];
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center justify-between gap-3">
      <span className="min-w-20">
        {page > 1 && (
          <ButtonLink href={address(page - 1)} rel="prev">
            {back}
          </ButtonLink>
        )}
      </span>
      <span className="text-soft tabular-nums">
        Page {page} of {pages}
      </span>
      <span className="min-w-20 text-end">
        {page < pages && (
          <ButtonLink href={address(page + 1)} rel="next">
            {on}
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
