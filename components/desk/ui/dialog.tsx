'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { IconButton } from '@/components/desk/ui/button';

type DialogProps = {
  title: string;
  /** A sentence under the title, read out with it. */
  description?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Room for a comparison beside the form. */
  wide?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Where the keyboard begins; otherwise the first control of what it asks, and not the button that closes it. */
  focusFirst?: () => HTMLElement | null;
  /** Where the keyboard goes afterwards; to what opened the dialog otherwise. */
  focusAfter?: () => HTMLElement | null;
};

const controls =
  ':is(input, textarea, select, button, [tabindex="0"]):not(:disabled, [type="hidden"], [tabindex="-1"])';

const takesFocus = (control: HTMLElement): boolean => {
  control.focus();
  return document.activeElement === control;
};

/** A small window over the page: keeps the keyboard inside, closes on Escape, gives focus back. Mount it to open it. */
export function Dialog(props: DialogProps) {
  const { title, description, onClose, children, wide = false, onKeyDown, focusFirst, focusAfter } = props;
  const asked = useRef<HTMLDivElement>(null);
  const [opener] = useState(() => (typeof document === 'undefined' ? null : document.activeElement));
  const giveFocusBack = useEffectEvent(() => {
    const wanted = focusAfter?.() ?? opener;
    const target = wanted?.isConnected && wanted !== document.body ? wanted : document.getElementById('page');
    if (target instanceof HTMLElement) target.focus();
  });
  // With the closing itself, and not a moment later as Radix would: a key pressed meanwhile would go nowhere.
  useEffect(() => () => giveFocusBack(), []);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onKeyDown={onKeyDown}
          onOpenAutoFocus={(event) => {
            const given = focusFirst?.();
            const candidates = given ? [given] : (asked.current?.querySelectorAll<HTMLElement>(controls) ?? []);
            if ([...candidates].some(takesFocus)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={clsx(
            'fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto rounded-t-xl bg-raised p-4 shadow-lift outline-none',
            'sm:inset-x-auto sm:start-1/2 sm:top-[8dvh] sm:bottom-auto sm:max-h-[84dvh] sm:w-[calc(100%-3rem)] sm:-translate-x-1/2 sm:rounded-xl sm:p-6 rtl:sm:translate-x-1/2',
            wide ? 'sm:max-w-4xl' : 'sm:max-w-md',
          )}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="pt-1 font-semibold text-lg leading-tight">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label="Close" className="-me-2 -mt-1">
                <X aria-hidden size={18} />
              </IconButton>
            </Radix.Close>
          </div>
          {description && <Radix.Description className="mt-1 text-soft">{description}</Radix.Description>}
          <div ref={asked} className="mt-4">
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A dialog's last line: the way on at the end, the way back before it. */
export function DialogActions({ children }: { children: ReactNode }) {
  return (
    <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:items-center sm:justify-end [&>button]:max-sm:w-full">
      {children}
    </div>
  );
}
