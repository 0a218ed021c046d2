'use client';

import { type ReactNode, useEffect, useState } from 'react';

type CopyButtonProps = { text: string; className?: string; children: ReactNode };

/** Puts a text on the clipboard and says so in its own place. */
export function CopyButton({ text, className, children }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const quiet = setTimeout(() => setSaid(''), 2500);
    return () => clearTimeout(quiet);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid(text);
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {children}
      </button>
      <span aria-live="polite" className="text-soft empty:hidden">
        {said}
      </span>
    </>
  );
}
