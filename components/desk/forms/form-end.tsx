'use client';

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useForm } from '@/components/desk/forms/form';
import { Button, type ButtonLook } from '@/components/desk/ui/button';
import { Notice } from '@/components/desk/ui/page-head';

type FormEndProps = {
  submit: string;
  /** What the button says while it is done. */
  busy: string;
  look?: ButtonLook;
  wide?: boolean;
  children?: ReactNode;
};

/** A form's last line: the button, what else can be done, and how it went. */
export function FormEnd({ submit, busy, look = 'primary', wide = false, children }: FormEndProps) {
  const { state, pending, touched } = useForm();
  const mend = Object.keys(state.problems).length > 0 && 'Not done yet: see what is marked above.';
  const problem = !pending && (state.problem || mend);
  return (
    <div className="flex flex-col gap-3">
      {problem && (
        <Notice tone="bad" alert>
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="submit" look={look} aria-disabled={pending || undefined} className={wide ? 'w-full' : ''}>
          {pending ? busy : submit}
        </Button>
        {children}
        <p role="status" className="inline-flex items-center gap-1.5 text-good empty:sr-only">
          {state.done && !touched && !pending && (
            <>
              <Check aria-hidden size={16} /> {state.done}
            </>
          )}
        </p>
      </div>
    </div>
  );
}
