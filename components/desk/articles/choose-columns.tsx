import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormCheckbox } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { columnNames, type ListColumn, listColumns } from '@/lib/articles/desk-columns';

/** What the list shows beside the headline, kept for this person. */
export function ChooseColumns({ columns, action }: { columns: readonly ListColumn[]; action: FormAction }) {
  const values = Object.fromEntries(columns.map((column) => [column, 'on']));
  return (
    <details className="mb-2">
      <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-3 pointer-coarse:min-h-11">
        Columns
      </summary>
      <Form action={action} values={values} label="Columns" className="surface mt-2 flex flex-col gap-3 p-4">
        <ul className="flex flex-wrap gap-x-5 gap-y-2">
          {listColumns.map((column) => (
            <li key={column}>
              <FormCheckbox name={column} label={columnNames[column]} />
            </li>
          ))}
        </ul>
        <FormEnd submit="Show these" busy="Keeping…" />
      </Form>
    </details>
  );
}
