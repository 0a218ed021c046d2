'use client';

import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormField } from '@/components/desk/forms/form';
import { IconButton } from '@/components/desk/ui/button';
import { Field } from '@/components/desk/ui/field';
import { minimumPasswordLength } from '@/lib/people/password-rule';

type PasswordFieldProps = { name: string; label: string; autoComplete: 'new-password'; hint?: string };

const rule = `At least ${minimumPasswordLength} characters. A few words that only you would put together are better than one with odd signs.`;

/** A new password, which its owner may look at while choosing it. */
export function PasswordField({ name, label, autoComplete, hint = rule }: PasswordFieldProps) {
  const { problem } = useFormField(name);
  const [shown, setShown] = useState(false);
  const [canShow, setCanShow] = useState(false);
  useEffect(() => setCanShow(true), []);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(parts) => (
        <div className="relative">
          <input
            type={shown ? 'text' : 'password'}
            name={name}
            className="input pe-11"
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            {...parts}
          />
          {canShow && (
            <IconButton
              label={shown ? 'Hide it' : 'Show it'}
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
              className="absolute end-0 top-0 h-full!"
            >
              <Icon aria-hidden size={16} />
            </IconButton>
          )}
        </div>
      )}
    </Field>
  );
}
