import { ViewRow } from '@/components/desk/articles/view-row';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import { FormText } from '@/components/desk/forms/form-fields';
import type { FormAction, FormState } from '@/components/desk/forms/form-state';
import type { SavedView } from '@/lib/views/queries';

export type ViewActions = {
  save: FormAction;
  /** One form with several buttons, each naming what it does. */
  change: (id: string, state: FormState, data: FormData) => Promise<FormState>;
};

type ManageViewsProps = { views: SavedView[]; query: string; actions: ViewActions };

const opener = 'inline-flex min-h-8 items-center px-1 text-accent underline underline-offset-3 pointer-coarse:min-h-11';

/** Saving what is on screen as a view, and putting the views in order. */
export function ManageViews({ views, query, actions }: ManageViewsProps) {
  const isSaved = views.some((view) => view.query === query);
  return (
    <>
      {query !== '' && !isSaved && (
        <details className="open:basis-full">
          <summary className={opener}>Save this view</summary>
          <Form action={actions.save} label="Save this view" className="surface mt-2 flex flex-col gap-3 p-4">
            <FormText name="name" label="Name of the view" maxLength={60} autoComplete="off" required />
            <FormEnd submit="Save view" busy="Saving…" />
          </Form>
        </details>
      )}
      {views.length > 0 && (
        <details className="open:basis-full">
          <summary className={opener}>Edit views</summary>
          <ul className="surface mt-2 divide-y divide-rule">
            {views.map((view) => (
              <ViewRow key={view.id} view={view} action={actions.change.bind(null, view.id)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
