type Props = {
  label: string;
  button: string;
  query?: string;
  /** What its page is about, and so a landmark; a page has one at most. */
  large?: boolean;
};

/** A plain GET form: search is a link that the reader completes. */
export function SearchForm({ label, button, query = '', large = false }: Props) {
  return (
    <form action="/search" aria-label={large ? label : undefined} className={large ? 'search search-large' : 'search'}>
      <input type="search" name="q" aria-label={label} placeholder={label} defaultValue={query} maxLength={200} />
      <button type="submit">{button}</button>
    </form>
  );
}
