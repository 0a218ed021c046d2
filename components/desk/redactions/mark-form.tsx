'use client';

import { Form, useForm } from '@/components/desk/forms/form';
import { FormArea } from '@/components/desk/forms/form-fields';
import type { FormAction } from '@/components/desk/forms/form-state';
import { Going } from '@/components/desk/redactions/going';
import { MarkFields } from '@/components/desk/redactions/mark-fields';
import { Button } from '@/components/desk/ui/button';
import { Notice } from '@/components/desk/ui/page-head';
import type { Markable, MarkablePicture } from '@/lib/redactions/markable';

type MarkFormProps = { action: FormAction; fields: Markable[]; pictures: MarkablePicture[] };

/** Marks what must go, sees what that takes, says why, and asks. */
export function MarkForm({ action, fields, pictures }: MarkFormProps) {
  return (
    <Form action={action} values={{ kind: 'passage' }} label="Ask for a redaction" className="flex flex-col gap-5">
      <div className="surface flex flex-col gap-5 p-4 sm:p-6">
        <MarkFields fields={fields} pictures={pictures} />
        <FormArea
          name="reason"
          label="Reason"
          hint="Readers see it where the text stood and in the history, for good: “A court ordered it.” It must not repeat what goes."
        />
        <Steps />
      </div>
      <Shown />
    </Form>
  );
}

/** Nobody asks for what they have not seen: after a change it is shown anew first. */
function Steps() {
  const { state, pending, touched } = useForm();
  const isShown = state.preview && !touched && !pending;
  const problem =
    state.problem || (Object.keys(state.problems).length > 0 && 'Not done yet: see what is marked above.');
  return (
    <div className="flex flex-col gap-3">
      {problem && !pending && (
        <Notice tone="bad" alert>
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          type="submit"
          name="step"
          value="show"
          look={isShown ? 'plain' : 'primary'}
          aria-disabled={pending || undefined}
        >
          {pending ? 'Looking …' : 'Show what would go'}
        </Button>
        {isShown && (
          <Button type="submit" name="step" value="ask" look="danger filled">
            Ask for redaction
          </Button>
        )}
        <p role="status" className="text-soft">
          {isShown && 'Nothing changes until a second person, another admin or an editor, confirms it.'}
        </p>
      </div>
    </div>
  );
}

function Shown() {
  const { state, touched } = useForm();
  if (!state.preview || touched) return null;
  return (
    <section aria-labelledby="going" className="flex flex-col gap-3">
      <h2 id="going" className="font-semibold text-base">
        What would go
      </h2>
      <Going preview={state.preview} />
    </section>
  );
}
