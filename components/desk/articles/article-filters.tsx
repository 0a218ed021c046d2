import { Search } from 'lucide-react';
import { Button, ButtonLink } from '@/components/desk/ui/button';
import { Checkbox, Select, TextField } from '@/components/desk/ui/field';
import { type DeskFilters, type ListFilter, listFilters } from '@/lib/articles/desk-filters';

type Named = { id: string; name: string };
type ArticleFiltersProps = {
  filters: DeskFilters;
  counts: Record<ListFilter, number>;
  sections: Named[];
  authors: Named[];
};

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const anyOf = (name: string, options: Named[]) => [
  { value: '', name },
  ...options.map((option) => ({ value: option.id, name: option.name })),
];

/** What the list is narrowed to: an address, so that it can be kept and sent to a colleague. */
export function ArticleFilters({ filters, counts, sections, authors }: ArticleFiltersProps) {
  const { page: _, ...narrowed } = filters;
  const states = listFilters.map((state) => ({ id: state, name: `${capital(state)} (${counts[state]})` }));
  return (
    <search>
      <form
        action="/desk/articles"
        className="mb-4 grid grid-cols-2 items-end gap-3 md:grid-cols-6 lg:grid-cols-[2fr_1fr_1fr_1fr_auto_auto]"
      >
        <TextField
          className="col-span-2 md:col-span-3 lg:col-span-1"
          label="Search"
          name="q"
          type="search"
          defaultValue={filters.q}
          placeholder="Words of the headline or the text"
        />
        <Select
          className="md:col-span-3 lg:col-span-1"
          label="State"
          name="state"
          defaultValue={filters.state}
          options={anyOf('Any state', states)}
        />
        <Select
          className="md:col-span-2 lg:col-span-1"
          label="Section"
          name="section"
          defaultValue={filters.section}
          options={anyOf('Any section', sections)}
        />
        <Select
          className="md:col-span-2 lg:col-span-1"
          label="Author"
          name="author"
          defaultValue={filters.author}
          options={anyOf('Anyone', authors)}
        />
        <Checkbox label="Only mine" name="mine" value="1" defaultChecked={filters.mine} className="h-9 items-center" />
        <div className="col-span-2 flex gap-2 md:col-span-1">
          <Button type="submit" className="flex-1">
            <Search aria-hidden size={15} /> Show
          </Button>
          {Object.keys(narrowed).length > 0 && (
            <ButtonLink look="quiet" href="/desk/articles">
              Clear
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
