import { Search } from 'lucide-react';
import { Button, ButtonLink } from '@/components/desk/ui/button';
import { TextField } from '@/components/desk/ui/field';

/** Finds pictures by their words. */
export function LibrarySearch({ q, total }: { q: string; total: number }) {
  return (
    <search className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
      <form action="/desk/media" className="flex w-full items-end gap-2 sm:max-w-md">
        <TextField
          label="Search the library"
          name="q"
          type="search"
          defaultValue={q}
          placeholder="File name, caption, credit, alt text"
          className="min-w-0 flex-1"
        />
        <Button type="submit">
          <Search aria-hidden size={15} /> Show
        </Button>
        {q && (
          <ButtonLink look="quiet" href="/desk/media">
            Clear
          </ButtonLink>
        )}
      </form>
      <p className="text-soft sm:py-2">{total === 1 ? '1 picture' : `${total.toLocaleString('en')} pictures`}</p>
    </search>
  );
}
