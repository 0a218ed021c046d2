import { Search } from 'lucide-react';
import { anyOf, type FilterChoices } from '@/components/desk/articles/filter-choices';
import { MoreFilters } from '@/components/desk/articles/more-filters';
import { Button, ButtonLink } from '@/components/desk/ui/button';
import { Select, TextField } from '@/components/desk/ui/field';
import { type DeskFilters, narrowing } from '@/lib/articles/desk-filters';

type ArticleFiltersProps = { filters: DeskFilters; choices: FilterChoices; allAddress: string };

/** What the list is narrowed to: an address, so that it can be kept and sent to a colleague. */
export function ArticleFilters({ filters, choices, allAddress }: ArticleFiltersProps) {
  return (
    <search>
      <form action="/desk/articles" className="mb-4 flex flex-col gap-3">
        {filters.state && <input type="hidden" name="state" value={filters.state} />}
        <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-[2fr_1fr_1fr_auto]">
          <TextField
            className="col-span-2 md:col-span-1"
            label="Search"
            name="q"
            type="search"
            defaultValue={filters.q}
            placeholder="Words of the headline or the text"
          />
          <Select
            label="Section"
            name="section"
            defaultValue={filters.section}
            options={anyOf('Any section', choices.sections)}
          />
          <Select
            label="Author"
            name="author"
            defaultValue={filters.author}
            options={anyOf('Anyone', choices.authors)}
          />
          <div className="col-span-2 flex gap-2 md:col-span-1">
            <Button type="submit" className="flex-1">
              <Search aria-hidden size={15} /> Show
            </Button>
            {Object.keys(narrowing(filters)).length > 0 && (
              <ButtonLink look="quiet" href={allAddress}>
                Clear
              </ButtonLink>
            )}
          </div>
        </div>
        <MoreFilters filters={filters} choices={choices} />
      </form>
    </search>
  );
}
