'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Form, useForm } from '@/components/desk/forms/form';
import { FormText } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { Button, IconButton } from '@/components/desk/ui/button';
import type { SavedView } from '@/lib/views/queries';

/** One saved view: its name, its place, whether the list opens with it. */
export function ViewRow({ view, action }: { view: SavedView; action: FormAction }) {
  return (
    <li className="p-3">
      <Form action={action} values={{ name: view.name }} label={view.name} className="flex flex-wrap items-end gap-2">
        <FormText name="name" label="Name" maxLength={60} autoComplete="off" className="min-w-40 flex-1" />
        <Button type="submit" name="do" value="rename">
          Rename
        </Button>
        <Button type="submit" name="do" value={view.isDefault ? 'close' : 'open'}>
          {view.isDefault ? 'Open with all articles' : 'Open with this'}
        </Button>
        <IconButton type="submit" name="do" value="up" label={`Move ${view.name} up`}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton type="submit" name="do" value="down" label={`Move ${view.name} down`}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton type="submit" name="do" value="delete" label={`Delete ${view.name}`}>
          <Trash2 aria-hidden size={16} />
        </IconButton>
        <Told />
      </Form>
    </li>
  );
}

function Told() {
  const { state } = useForm();
  return (
    <p role="status" className={state.problem ? 'w-full text-bad' : 'w-full text-good empty:sr-only'}>
      {state.problem ?? state.done}
    </p>
  );
}
