import type { ReactNode } from 'react';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import type { FormAction } from '@/components/desk/forms/form-state';

type SureProps = {
  /** What opens it. */
  title: string;
  action: FormAction;
  /** What happens, in a sentence. */
  children: ReactNode;
  submit: string;
  busy: string;
};

/** Something that is not easily undone, folded away: what it does stands beside the button that does it. */
export function Sure({ title, action, children, submit, busy }: SureProps) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-9 list-none items-center rounded-md text-bad underline underline-offset-3 pointer-coarse:min-h-11">
        {title}
      </summary>
      <Form action={action} className="mt-2 flex flex-col gap-3 rounded-md border border-rule bg-sheet p-4">
        <div className="text-pretty">{children}</div>
        <FormEnd submit={submit} busy={busy} look="danger filled" />
      </Form>
    </details>
  );
}
