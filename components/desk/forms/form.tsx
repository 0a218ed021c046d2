'use client';

import { unstable_rethrow } from 'next/navigation';
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { type FormAction, type FormState, untouched } from '@/components/desk/forms/form-state';
import { settleFields } from '@/components/desk/forms/settle-fields';

type Shared = { state: FormState; pending: boolean; touched: boolean; initial: Record<string, string> };
const FormContext = createContext<Shared>({ state: untouched, pending: false, touched: false, initial: {} });

type FormProps = {
  action: FormAction;
  /** What the fields hold at first, by name. */
  values?: Record<string, string>;
  className?: string;
  /** Names the form to those who hear the page. */
  label?: string;
  /** Whether it may be sent again while its answer is awaited: each time counts. */
  repeats?: boolean;
  children: ReactNode;
};

const unsent =
  'This was not sent: the server cannot be reached, or was updated meanwhile. What you typed is still here. Try again; if that does not help, load the page anew.';

/**
 * A form whose action answers with a `FormState`. Without JavaScript the browser posts it and the page comes back with
 * the answer; with it nothing on screen is touched until the answer says so.
 */
export function Form({ action, values = {}, className, label, repeats = false, children }: FormProps) {
  const [posted, post] = useActionState(action, untouched);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [touched, setTouched] = useState(false);
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const state = answer ?? posted;

  useEffect(() => {
    if (form.current && answer) settleFields(form.current, answer);
  }, [answer]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending && !repeats) return;
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(async () => {
      const next = await action(state, data).catch((error: unknown) => {
        unstable_rethrow(error);
        return { ...untouched, problem: unsent };
      });
      setAnswer(next);
      setTouched(false);
    });
  };

  return (
    <form
      ref={form}
      action={post}
      onSubmit={submit}
      onInput={() => setTouched(true)}
      noValidate
      aria-label={label}
      className={className}
    >
      <FormContext value={{ state, pending, touched, initial: values }}>{children}</FormContext>
    </form>
  );
}

/** The form around this component: its last answer, and whether another is awaited. */
export const useForm = (): Shared => useContext(FormContext);

/** What a field of this name holds and what is wrong with it. */
export function useFormField(name: string): { value: string; problem: string | undefined } {
  const { state, initial } = useForm();
  return { value: state.values[name] ?? initial[name] ?? '', problem: state.problems[name] };
}
