'use client';

import { clsx } from 'clsx';
import { Flag } from 'lucide-react';
import { useId, useState } from 'react';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import type { OpenReport } from '@/components/desk/editor/reported';
import { versionPath } from '@/lib/articles/paths';
import { closingKinds } from '@/lib/reports/outcomes';

/** The report that the editor came to put right: beside the text where there is room, else above it. */
export function ReportPanel({ className }: { className: string }) {
  const { reported } = useEditing();
  return reported.open && <Panel report={reported.open} className={className} />;
}

function Panel({ report, className }: { report: OpenReport; className: string }) {
  const title = useId();
  const closedIn = useClosedIn();
  return (
    <section
      aria-labelledby={title}
      className={clsx('rounded-md border-warn border-s-4 bg-warn-wash px-3 py-3 max-lg:mb-4', className)}
    >
      <h2 id={title} className="flex items-center gap-1.5 font-semibold">
        <Flag aria-hidden size={15} className="shrink-0" /> A reader reported, of version {report.number}
      </h2>
      <p dir="auto" className="mt-1.5 max-w-prose whitespace-pre-line text-[0.9375rem] [overflow-wrap:anywhere]">
        {report.message}
      </p>
      <p role="status" className={closedIn ? 'mt-2 font-semibold' : ''}>
        {closedIn ? `Corrected in version ${closedIn}: the report is closed, and the reader is told.` : ''}
      </p>
      {!closedIn && (
        <p className="mt-2 text-pretty text-soft">
          When you publish an update, a correction or a clarification here, the report is closed and the reader is told.
        </p>
      )}
      <Links report={report} />
    </section>
  );
}

/** The version that put it right, once it has been published from here. */
function useClosedIn(): number | undefined {
  const article = useOpenArticle();
  const [opened] = useState(() => article?.liveVersions.at(-1)?.number ?? 0);
  return article?.liveVersions.find(({ number, kind }) => number > opened && closingKinds.includes(kind))?.number;
}

function Links({ report: { id, number, contact } }: { report: OpenReport }) {
  const article = useOpenArticle();
  const link = 'text-accent underline underline-offset-3 [overflow-wrap:anywhere]';
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
      <a href={`/desk/reports/${id}`} className={link}>
        The report
      </a>
      {article?.path && (
        <a href={versionPath(article.path, number)} target="_blank" rel="noreferrer" className={link}>
          What the reader saw
        </a>
      )}
      {contact && (
        <a href={`mailto:${contact}`} className={link}>
          {contact}
        </a>
      )}
    </p>
  );
}

/** That readers reported something, where the article was opened for another reason. */
export function ReportHint() {
  const { saver, reported } = useEditing();
  const { open, waiting } = reported;
  if (open || waiting === 0) return null;
  return (
    <p className="mb-4 flex items-center gap-2">
      <Flag aria-hidden size={15} className="shrink-0 text-warn" />
      <a href={`/desk/reports?article=${saver.id}`} className="text-accent underline underline-offset-3">
        {waiting === 1 ? '1 reader reported an error' : `${waiting} readers reported an error`}
      </a>
    </p>
  );
}
