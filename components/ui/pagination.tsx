type Props = {
  page: number;
  perPage: number;
  total: number;
  address: (page: number) => string;
  words: { pages: string; newer: string; older: string; page: (number: number) => string };
};

/** Links to the pages of a list beside this one; nothing where one page holds it all. */
export function Pagination({ page, perPage, total, address, words }: Props) {
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1) return null;
  return (
    <nav aria-label={words.pages} className="pagination label">
      {page > 1 && (
        <a rel="prev" href={address(page - 1)} className="underlined">
          {words.newer}
        </a>
      )}
      <span className="tabular">
        {words.page(page)} / {last}
      </span>
      {page < last && (
        <a rel="next" href={address(page + 1)} className="underlined">
          {words.older}
        </a>
      )}
    </nav>
  );
}
