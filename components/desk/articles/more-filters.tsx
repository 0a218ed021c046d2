import { anyOf, type FilterChoices } from '@/components/desk/articles/filter-choices';
import { Checkbox, Select, TextField } from '@/components/desk/ui/field';
import type { DeskFilters } from '@/lib/articles/desk-filters';

type MoreFiltersProps = { filters: DeskFilters; choices: FilterChoices };

const orders = [
  { value: '', name: 'Last change' },
  { value: 'published', name: 'First publication' },
  { value: 'headline', name: 'Headline' },
  { value: 'section', name: 'Section' },
];
const directions = [
  { value: '', name: 'As usual' },
  { value: 'asc', name: 'A to Z, oldest first' },
  { value: 'desc', name: 'Z to A, newest first' },
];
const dates = [
  { value: '', name: 'Last change' },
  { value: 'published', name: 'First publication' },
];

/** What is asked for less often, folded away until it narrows the list. */
export function MoreFilters({ filters, choices }: MoreFiltersProps) {
  const { topic, assigned, dated, from, to, mine, archived, sort, dir } = filters;
  const turns = [{ id: 'me', name: 'Me' }, { id: 'nobody', name: 'Nobody' }, ...choices.people];
  return (
    <details open={!!(topic || assigned || from || to || mine || archived || sort || dir)}>
      <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-3 pointer-coarse:min-h-11">
        More filters and order
      </summary>
      <div className="mt-2 grid grid-cols-2 items-end gap-3 md:grid-cols-4">
        <Select label="Topic" name="topic" defaultValue={topic} options={anyOf('Any topic', choices.topics)} />
        <Select
          label="Assigned to"
          name="assigned"
          defaultValue={assigned}
          options={anyOf('Anyone or nobody', turns)}
        />
        <Select label="Order by" name="sort" defaultValue={sort} options={orders} />
        <Select label="Direction" name="dir" defaultValue={dir} options={directions} />
        <Select
          className="col-span-2 md:col-span-1"
          label="Days of"
          name="dated"
          defaultValue={dated}
          options={dates}
        />
        <TextField label="From" name="from" type="date" defaultValue={from} />
        <TextField label="To" name="to" type="date" defaultValue={to} />
        <div className="col-span-2 flex flex-wrap gap-x-4 gap-y-2 pb-2 md:col-span-1 md:flex-col">
          <Checkbox label="Only mine" name="mine" value="1" defaultChecked={mine} />
          <Checkbox label="Archived" name="archived" value="1" defaultChecked={archived} />
        </div>
      </div>
    </details>
  );
}
