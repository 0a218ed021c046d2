'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useForm } from '@/components/desk/forms/form';
import { Button } from '@/components/desk/ui/button';

/** The password that the form's answer brought, to be handed over now or never. */
export function SecretOnce() {
  const { state, pending } = useForm();
  const [copied, setCopied] = useState<string>();
  const [canCopy, setCanCopy] = useState(false);
  useEffect(() => setCanCopy('clipboard' in navigator), []);
  const { secret } = state;
  if (!secret || pending) return null;
  const isCopied = copied === secret;
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="rounded-md border-warn border-s-4 bg-warn-wash px-3 py-3">
      <p className="text-warn">Hand this password over now: it is not shown again, and nobody can look it up.</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <code className="select-all break-all rounded bg-sheet px-2 py-1 font-[family-name:var(--face-seal)] text-base">
          {secret}
        </code>
        {canCopy && (
          <Button
            onClick={async () => {
              await navigator.clipboard.writeText(secret);
              setCopied(secret);
            }}
          >
            <Icon aria-hidden size={15} /> {isCopied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </div>
    </div>
  );
}
