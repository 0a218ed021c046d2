type Props = {
  /** Tells two search fields of one page apart. */
  name: string;
  label: string;
  button: string;
  query?: string;
  large?: boolean;
};

/** A plain GET form: search is a link that the reader completes. */
export function SearchForm({ name, label, button, query = '', large = false }: Props) {
  return (
    <form aria-label={name} action="/search" className={large ? 'search search-large' : 'search'}>
      <input type="search" name="q" aria-label={label} placeholder={label} defaultValue={query} maxLength={200} />
      <button type="submit">{button}</button>
    </form>
  );
}
