'use client';

import { ChevronDown, type LucideIcon } from 'lucide-react';
import { DropdownMenu, Toolbar } from 'radix-ui';
import { useRef } from 'react';

export type Tool = {
  name: string;
  keys?: string | undefined;
  icon: LucideIcon;
  run: () => unknown;
  /** Whether it is switched on at the cursor; null for tools that only do something. */
  on: boolean | null;
  off: boolean;
};

/** The tools that are wanted less often, under one button. */
export function MoreTools({ tools }: { tools: readonly Tool[] }) {
  const ran = useRef(false);
  return (
    <DropdownMenu.Root modal={false}>
      <Toolbar.Button asChild className="tool w-auto gap-1 px-2 text-xs">
        <DropdownMenu.Trigger>
          More <ChevronDown aria-hidden size={14} />
        </DropdownMenu.Trigger>
      </Toolbar.Button>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          // After a tool the text has the cursor again, or the dialog that it opened.
          onCloseAutoFocus={(event) => {
            if (ran.current) event.preventDefault();
            ran.current = false;
          }}
          className="more-tools"
        >
          {tools.map(({ name, keys, icon: Icon, run, on, off }) => (
            <DropdownMenu.CheckboxItem
              key={name}
              checked={on ?? false}
              disabled={off}
              onSelect={() => {
                ran.current = true;
                run();
              }}
              className="more-tool"
              {...(on === null && { role: 'menuitem', 'aria-checked': undefined })}
            >
              <Icon aria-hidden size={16} />
              <span>{name}</span>
              {keys && <kbd aria-hidden>{keys.trim()}</kbd>}
            </DropdownMenu.CheckboxItem>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
