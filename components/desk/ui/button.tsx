import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

const base =
  'inline-flex min-h-9 items-center justify-center gap-2 whitespace-nowrap rounded-md px-3 font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-60 pointer-coarse:min-h-11';
const looks = {
  primary: 'bg-accent text-on-accent enabled:hover:bg-accent-strong',
  plain: 'border border-rule-strong/60 bg-sheet enabled:hover:border-rule-strong enabled:hover:bg-hover',
  quiet: 'text-soft enabled:hover:bg-hover enabled:hover:text-ink',
  danger: 'border border-rule bg-transparent text-bad enabled:hover:border-bad enabled:hover:bg-bad-wash',
  'danger filled': 'bg-bad text-on-bad enabled:hover:bg-bad-strong',
} as const;
export type ButtonLook = keyof typeof looks;

type ButtonProps = ComponentProps<'button'> & { look?: ButtonLook };

/** A button; it submits nothing unless told so. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={clsx(base, looks[look], className)} {...rest} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({ look = 'plain', className, ...rest }: ComponentProps<'a'> & { look?: ButtonLook }) {
  const hover = { primary: 'hover:bg-accent-strong', plain: 'hover:bg-hover', quiet: 'hover:bg-hover hover:text-ink' };
  return <a className={clsx(base, looks[look], hover[look as keyof typeof hover], className)} {...rest} />;
}

type IconButtonProps = Omit<ButtonProps, 'look'> & { label: string };

/** A square button whose name is heard and shown on hover, not written. */
export function IconButton({ label, type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={clsx(
        'inline-flex size-9 shrink-0 items-center justify-center rounded-md text-soft transition-colors enabled:hover:bg-hover enabled:hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 aria-disabled:opacity-40 pointer-coarse:size-11',
        className,
      )}
      {...rest}
    />
  );
}
