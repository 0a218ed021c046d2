import type { ReactNode } from 'react';

/** A desk page's title with what can be done there beside it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <h1 className="font-semibold text-xl">{title}</h1>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}

/** A desk page's margins and width. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="mx-auto max-w-6xl px-4 py-5 md:px-8 md:py-7">{children}</div>;
}

/** What an empty list says: what would stand here, and how to begin. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="surface px-6 py-12 text-center text-soft">{children}</div>;
}

/** Something that needs saying beside what it is about. `alert` is read out at once. */
export function Notice({
  tone,
  alert = false,
  children,
}: {
  tone: 'good' | 'warn' | 'bad';
  alert?: boolean;
  children: ReactNode;
}) {
  const tones = {
    good: 'bg-good-wash border-good text-good',
    warn: 'bg-warn-wash border-warn text-warn',
    bad: 'bg-bad-wash border-bad text-bad',
  };
  return (
    <div role={alert ? 'alert' : undefined} className={`rounded-md border-s-4 px-3 py-2 ${tones[tone]}`}>
      {children}
    </div>
  );
}
