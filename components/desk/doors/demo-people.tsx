'use client';

import { Form, useForm } from '@/components/desk/forms/form';
import type { FormAction } from '@/components/desk/forms/form-state';
import { Notice } from '@/components/desk/ui/page-head';

type Person = { name: string; email: string; role: string };
type DemoPeopleProps = { people: Person[]; password: string; action: FormAction };

/** Who works at the demo newsroom, each a door of their own. */
export function DemoPeople({ people, password, action }: DemoPeopleProps) {
  return (
    <section aria-labelledby="demo" className="mt-6 px-1">
      <h2 id="demo" className="font-semibold">
        This is the demo newsroom
      </h2>
      <p className="mt-1 text-soft">
        Come in as any of these people; everyone’s password is <kbd className="font-tool text-ink">{password}</kbd>.
      </p>
      <Form action={action} className="mt-3">
        <ul className="grid gap-2 sm:grid-cols-2">
          {people.map((person) => (
            <li key={person.email}>
              <PersonButton {...person} />
            </li>
          ))}
        </ul>
        <Trouble />
      </Form>
    </section>
  );
}

function PersonButton({ name, email, role }: Person) {
  const { pending } = useForm();
  return (
    <button
      type="submit"
      name="as"
      value={email}
      aria-disabled={pending || undefined}
      className="w-full rounded-md border border-rule px-3 py-2 text-start transition-colors hover:border-rule-strong hover:bg-hover"
    >
      <span className="block truncate font-semibold">{name}</span>
      <span className="block truncate text-soft text-xs">
        {role} · {email}
      </span>
    </button>
  );
}

function Trouble() {
  const { state } = useForm();
  if (!state.problem) return null;
  return (
    <div className="mt-3">
      <Notice tone="bad" alert>
        {state.problem}
      </Notice>
    </div>
  );
}
