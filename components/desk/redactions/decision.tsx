'use client';

import { useState } from 'react';
import { Form } from '@/components/desk/forms/form';
import { FormEnd } from '@/components/desk/forms/form-end';
import type { FormAction } from '@/components/desk/forms/form-state';
import { Button } from '@/components/desk/ui/button';
import { Dialog } from '@/components/desk/ui/dialog';
import { Notice } from '@/components/desk/ui/page-head';

type DecisionProps = { confirm: FormAction; refuse: FormAction; isOwn: boolean; canConfirm: boolean };

/** The second person's say. The first can only take the request back. */
export function Decision({ confirm, refuse, isOwn, canConfirm }: DecisionProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      {isOwn && (
        <Notice tone="warn">
          You asked for this, so somebody else has to confirm it: another admin, or an editor.
        </Notice>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {!isOwn && canConfirm && (
          <Button look="danger filled" aria-haspopup="dialog" onClick={() => setAsked(true)}>
            Confirm redaction
          </Button>
        )}
        <Form action={refuse} label="Refuse">
          <FormEnd
            submit={isOwn ? 'Take the request back' : 'Refuse'}
            busy={isOwn ? 'Taking it back…' : 'Refusing…'}
            look="plain"
          />
        </Form>
      </div>
      {isAsked && (
        <Dialog
          title="Confirm redaction"
          description="This cannot be undone. The words or the picture are taken out of every version, draft and saved state, and nobody can bring them back, not even whoever runs the server. That something was redacted, when and why stands on the record for good."
          onClose={() => setAsked(false)}
        >
          <Form action={confirm} label="Confirm redaction">
            <FormEnd submit="Redact for good" busy="Redacting…" look="danger filled" wide />
          </Form>
        </Dialog>
      )}
    </div>
  );
}
