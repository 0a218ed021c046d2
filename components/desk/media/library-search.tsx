import { Search } from 'lucide-react';
import { Button, ButtonLink } from '@/components/desk/ui/button';
import { Select, TextField } from '@/components/desk/ui/field';
import { type MediaFilters, rightsFilters, uses } from '@/lib/media/filters';

type LibrarySearchProps = { filters: MediaFilters; total: number };

const options = (names: Record<string, string>, all: string) => [
  { value: '', name: all },
  ...Object.entries(names).map(([value, name]) => ({ value, name })),
];

/** Finds pictures by their words, by where they are used, and by their rights. */
export function LibrarySearch({ filters: { q = '', use, rights }, total }: LibrarySearchProps) {
  return (
    <search className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
      <form action="/desk/media" className="flex w-full flex-wrap items-end gap-2 lg:w-auto">
        <TextField
          label="Search the library"
          name="q"
          type="search"
          defaultValue={q}
          placeholder="Caption, credit, place, file name, 2024-07"
          className="w-full min-w-0 sm:w-80"
        />
        <Select label="Use" name="use" defaultValue={use ?? ''} options={options(uses, 'Any use')} />
        <Select
          label="Rights"
          name="rights"
          defaultValue={rights ?? ''}
          options={options(rightsFilters, 'Any rights')}
        />
        <Button type="submit">
          <Search aria-hidden size={15} /> Show
        </Button>
        {(q || use || rights) && (
          <ButtonLink look="quiet" href="/desk/media">
            Clear
          </ButtonLink>
        )}
      </form>
      <p className="text-soft sm:py-2">{total === 1 ? '1 picture' : `${total.toLocaleString('en')} pictures`}</p>
    </search>
  );
}
